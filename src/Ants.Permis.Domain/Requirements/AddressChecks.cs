using Ants.Permis.Contact;
using Ants.Permis.Findings;
using Ants.Permis.Primitives;

namespace Ants.Permis.Requirements;

/// <summary>The checks of step 3: the address.</summary>
internal static class AddressChecks
{
    public static readonly FieldCheck StreetNumber = Optional("streetNumber", answers => answers.StreetNumber, Contact.StreetNumber.Check);
    public static readonly FieldCheck StreetExtension = Optional("streetExtension", answers => answers.StreetExtension, Contact.StreetExtension.Check);
    public static readonly FieldCheck StreetType = Optional("streetType", answers => answers.StreetType, Contact.StreetType.Check);
    public static readonly FieldCheck StreetName = Required("streetName", ContactCodes.StreetNameMissing, answers => answers.StreetName, Contact.StreetName.Check);
    public static readonly FieldCheck Complement = Optional("complement", answers => answers.Complement, AddressComplement.Check);
    public static readonly FieldCheck PostalCode = Required("postalCode", ContactCodes.PostalCodeMissing, answers => answers.PostalCode, Contact.PostalCode.Check);
    public static readonly FieldCheck Commune = Required("commune", ContactCodes.CommuneMissing, answers => answers.Commune, PostalAddress.CheckCommune);
    public static readonly FieldCheck Prefecture = new(Path("prefecture"), (answers, rules) =>
    [
        .. FieldCheck.Required(Path("prefecture"), ContactCodes.PrefectureMissing, answers.Address.Prefecture, rules),
        .. PrefectureRattachement.Check(answers.Address.Prefecture, Path("prefecture")),
        .. PrefectureRattachement.CheckAgainst(answers.Address.Prefecture, answers.Address.PostalCode, Path("prefecture")),
    ])
    { Reads = [Path("postalCode")] };

    /// <summary>What the fields make together: an address that fits an envelope.</summary>
    public static readonly FieldCheck Whole = new(DemandePaths.Address, (answers, _) =>
        PostalAddress.TryCreate(answers.Address, out var address) ? PostalLabel.Of(address).Check(DemandePaths.Address) : []);

    public static IReadOnlyList<FieldCheck> All { get; } =
        [StreetNumber, StreetExtension, StreetType, StreetName, Complement, PostalCode, Commune, Prefecture, Whole];

    private static JsonPath Path(string member) => DemandePaths.Address.Then(member);

    private static FieldCheck Optional(string member, Func<AddressAnswers, string?> typed, Func<string?, JsonPath, IEnumerable<Finding>> shape) =>
        new(Path(member), (answers, _) => shape(typed(answers.Address), Path(member)));

    private static FieldCheck Required(string member, string missing, Func<AddressAnswers, string?> typed, Func<string?, JsonPath, IEnumerable<Finding>> shape) =>
        new(Path(member), (answers, rules) =>
            [.. FieldCheck.Required(Path(member), missing, typed(answers.Address), rules), .. shape(typed(answers.Address), Path(member))]);
}
