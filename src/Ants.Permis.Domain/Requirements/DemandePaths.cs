using Ants.Permis.Motifs;
using Ants.Permis.Primitives;
using Ants.Permis.SupportingDocuments;

namespace Ants.Permis.Requirements;

/// <summary>Where each answer stands in the wire format of <see cref="DemandeAnswers"/>: the paths that findings bear.</summary>
public static class DemandePaths
{
    /// <summary>Step 1 as a whole.</summary>
    public static JsonPath MotifSection { get; } = JsonPath.Of("/motif");

    /// <summary>For whom the application is.</summary>
    public static JsonPath ForWhom { get; } = MotifSection.Then("forWhom");

    /// <summary>The motif.</summary>
    public static JsonPath Motif { get; } = MotifSection.Then("motif");

    /// <summary>The five declarations.</summary>
    public static JsonPath Declarations { get; } = MotifSection.Then("declarations");

    /// <summary>Step 2, the person.</summary>
    public static JsonPath EtatCivil { get; } = JsonPath.Of("/etatCivil");

    /// <summary>The country of birth.</summary>
    public static JsonPath BirthCountry { get; } = EtatCivil.Then("birthCountry");

    /// <summary>The département of birth.</summary>
    public static JsonPath BirthDepartement { get; } = EtatCivil.Then("birthDepartement");

    /// <summary>The commune of birth.</summary>
    public static JsonPath BirthCommune { get; } = EtatCivil.Then("birthCommune");

    /// <summary>The birth date.</summary>
    public static JsonPath BirthDate { get; } = EtatCivil.Then("birthDate");

    /// <summary>Step 2, the representative of a minor.</summary>
    public static JsonPath LegalRepresentative { get; } = JsonPath.Of("/legalRepresentative");

    /// <summary>Step 3, the address.</summary>
    public static JsonPath Address { get; } = JsonPath.Of("/address");

    /// <summary>Step 3, the contact.</summary>
    public static JsonPath Contact { get; } = JsonPath.Of("/contact");

    /// <summary>Step 4.</summary>
    public static JsonPath PhotoSignature { get; } = JsonPath.Of("/photoSignature");

    /// <summary>How photo and signature are given.</summary>
    public static JsonPath PhotoSignatureChoice { get; } = PhotoSignature.Then("choice");

    /// <summary>The photo-signature code.</summary>
    public static JsonPath PhotoSignatureCode { get; } = PhotoSignature.Then("code");

    /// <summary>Step 5.</summary>
    public static JsonPath Documents { get; } = JsonPath.Of("/documents");

    /// <summary>Whose name is on the proof of address.</summary>
    public static JsonPath AddressHolder { get; } = Documents.Then("addressHolder");

    /// <summary>Extension: the person's situation.</summary>
    public static JsonPath Situation { get; } = JsonPath.Of("/situation");

    // Every fact names its answer, so that the paths are made once.
    private static readonly Dictionary<MotifQuestion, JsonPath> Questions = Enum.GetValues<MotifQuestion>().ToDictionary(question => question, question => MotifSection.Then(Camel(question)));

    private static readonly Dictionary<ApplicantDeclaration, JsonPath> Declared = Enum.GetValues<ApplicantDeclaration>().ToDictionary(declaration => declaration, declaration => Declarations.Then(Camel(declaration)));

    private static readonly Dictionary<DocumentKind, JsonPath> Places = Enum.GetValues<DocumentKind>().ToDictionary(kind => kind, kind => Documents.Then(Camel(kind)));

    /// <summary>A question of step 1.</summary>
    /// <param name="question">The question.</param>
    /// <returns>Its path.</returns>
    public static JsonPath Of(MotifQuestion question) => Questions[question];

    /// <summary>One of the five declarations.</summary>
    /// <param name="declaration">The declaration.</param>
    /// <returns>Its path.</returns>
    public static JsonPath Of(ApplicantDeclaration declaration) => Declared[declaration];

    /// <summary>The first place of a kind of document. Places are named by their kind, as an absent one has no position in the list.</summary>
    /// <param name="kind">The kind.</param>
    /// <returns>Its path.</returns>
    public static JsonPath Of(DocumentKind kind) => Places[kind];

    /// <summary>A place of step 5, such as <c>/documents/identityDocument</c>, or <c>/documents/otherDocument/2</c> beyond the first of a kind.</summary>
    /// <param name="slot">The place.</param>
    /// <returns>Its path.</returns>
    public static JsonPath Of(DocumentSlot slot)
    {
        ArgumentNullException.ThrowIfNull(slot);
        var path = Places[slot.Kind];
        return slot.Number == 1 ? path : path.Then(slot.Number);
    }

    /// <summary>A file of a place, by its position from 0.</summary>
    /// <param name="slot">The place.</param>
    /// <param name="index">The position.</param>
    /// <returns>Its path.</returns>
    public static JsonPath OfFile(DocumentSlot slot, int index) => Of(slot).Then("files").Then(index);

    private static string Camel<TEnum>(TEnum value)
        where TEnum : struct, Enum
    {
        var name = Enum.GetName(value) ?? throw new ArgumentOutOfRangeException(nameof(value));
        return char.ToLowerInvariant(name[0]) + name[1..];
    }
}
