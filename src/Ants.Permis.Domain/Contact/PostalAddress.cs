using System.Diagnostics.CodeAnalysis;
using Ants.Permis.Findings;
using Ants.Permis.Geography;
using Ants.Permis.Primitives;

namespace Ants.Permis.Contact;

/// <summary>A whole postal address of step 3: every required part is there, and every part has its shape.</summary>
/// <remarks>French: adresse de la personne concernée par le titre. The rich form is kept; <see cref="PostalLabel"/> writes it as the post wants it.</remarks>
public sealed record PostalAddress
{
    private static readonly ProblemCodes CommuneCodes = new()
    {
        TooLong = ContactCodes.CommuneTooLong,
        Limit = CommuneName.MaxLength,
        ForbiddenCharacter = ContactCodes.CommuneForbiddenCharacter,
        BadShape = ContactCodes.CommuneMalformed,
    };

    private PostalAddress(AddressAnswers answers)
    {
        Number = StreetNumber.TryCreate(answers.StreetNumber, out var number, out _) ? number : null;
        Extension = StreetExtension.TryFind(answers.StreetExtension, out var extension) ? extension : null;
        Type = StreetType.TryFind(answers.StreetType, out var type) ? type : null;
        Complement = AddressComplement.TryCreate(answers.Complement, out var complement, out _) ? complement : null;
        Street = StreetName.Create(answers.StreetName!);
        PostalCode = PostalCode.Create(answers.PostalCode!);
        Commune = CommuneName.Create(answers.Commune!);
    }

    /// <summary>« N° de la voie », or <see langword="null"/>.</summary>
    public StreetNumber? Number { get; }

    /// <summary>« Extension », or <see langword="null"/>.</summary>
    public StreetExtension? Extension { get; }

    /// <summary>« Type de voie », or <see langword="null"/>.</summary>
    public StreetType? Type { get; }

    /// <summary>« Nom de la voie ».</summary>
    public StreetName Street { get; }

    /// <summary>« Complément d'adresse », or <see langword="null"/>.</summary>
    public AddressComplement? Complement { get; }

    /// <summary>« Code Postal ».</summary>
    public PostalCode PostalCode { get; }

    /// <summary>« Commune ».</summary>
    public CommuneName Commune { get; }

    /// <summary>Makes an address from the answers of the form.</summary>
    /// <param name="answers">The answers.</param>
    /// <param name="value">The address, or <see langword="null"/> when a required part is missing or any part is wrong.</param>
    /// <returns>Whether there is a value.</returns>
    public static bool TryCreate(AddressAnswers answers, [NotNullWhen(true)] out PostalAddress? value)
    {
        ArgumentNullException.ThrowIfNull(answers);
        var isComplete = Typed(answers.StreetName) && Typed(answers.PostalCode) && Typed(answers.Commune);
        value = isComplete && CheckParts(answers, JsonPath.Root).Count == 0 ? new PostalAddress(answers) : null;
        return value is not null;
    }

    /// <summary>What is wrong with the shape of each part of a typed address, the préfecture included.</summary>
    /// <param name="answers">The answers. Those not given give no finding.</param>
    /// <param name="path">Where the address stands; each finding bears the name of its part after it.</param>
    /// <returns>The findings, in the order of the form.</returns>
    public static ValueList<Finding> Check(AddressAnswers answers, JsonPath path)
    {
        ArgumentNullException.ThrowIfNull(answers);
        ArgumentNullException.ThrowIfNull(path);
        var prefecture = path.Then("prefecture");
        return
        [
            .. CheckParts(answers, path),
            .. PrefectureRattachement.Check(answers.Prefecture, prefecture),
            .. PrefectureRattachement.CheckAgainst(answers.Prefecture, answers.PostalCode, prefecture),
            .. TryCreate(answers, out var address) ? PostalLabel.Of(address).Check(path) : [],
        ];
    }

    /// <summary>What is wrong with the shape of a typed commune.</summary>
    /// <param name="text">What was typed. Nothing typed gives no finding.</param>
    /// <param name="path">Where it stands.</param>
    /// <returns>The findings.</returns>
    public static ValueList<Finding> CheckCommune(string? text, JsonPath path)
    {
        CommuneName.TryCreate(text, out _, out var problem);
        return CommuneCodes.Report(problem, path);
    }

    /// <summary>What the answer of a directory of communes is worth saying.</summary>
    /// <param name="match">The answer.</param>
    /// <param name="path">Where the commune stands.</param>
    /// <returns>A warning when the directory does not know the commune, otherwise nothing.</returns>
    public static ValueList<Finding> CheckCommune(CommuneMatch match, JsonPath path)
    {
        ArgumentNullException.ThrowIfNull(match);
        return match.Recognition == CommuneRecognition.Unknown ? [new Finding(ContactCodes.CommuneNotRecognised, Severity.Warning, path)] : [];
    }

    /// <summary>The name of the type, never the address.</summary>
    /// <returns>A text that may be logged.</returns>
    public override string ToString() => nameof(PostalAddress);

    private static ValueList<Finding> CheckParts(AddressAnswers answers, JsonPath path) =>
    [
        .. StreetNumber.Check(answers.StreetNumber, path.Then("streetNumber")),
        .. StreetExtension.Check(answers.StreetExtension, path.Then("streetExtension")),
        .. StreetType.Check(answers.StreetType, path.Then("streetType")),
        .. StreetName.Check(answers.StreetName, path.Then("streetName")),
        .. AddressComplement.Check(answers.Complement, path.Then("complement")),
        .. PostalCode.Check(answers.PostalCode, path.Then("postalCode")),
        .. CheckCommune(answers.Commune, path.Then("commune")),
    ];

    private static bool Typed(string? text) => !string.IsNullOrWhiteSpace(text);
}
