namespace Ants.Permis.Findings;

/// <summary>Codes of findings about step 5, « Pièces justificatives »: a document in its place, beyond the file itself.</summary>
public static class SupportingDocumentCodes
{
    /// <summary>A document that is asked for is not there. Parameters: <c>document</c>.</summary>
    public const string Missing = "documents.missing";

    /// <summary>The medical opinion is asked for and is not there.</summary>
    public const string AvisMedicalMissing = "documents.avis-medical-missing";

    /// <summary>The files of a place have more pages than it takes. Parameters: <c>document</c>, <c>pages</c>, <c>limit</c>.</summary>
    public const string TooManyPages = "documents.too-many-pages";

    /// <summary>The pages of a file could not be counted, so neither can those of its place. Parameters: <c>document</c>, <c>limit</c>.</summary>
    public const string PagesUnknown = "documents.pages-unknown";

    /// <summary>One page only, where front and back are asked for. Parameters: <c>document</c>, <c>pages</c>, <c>expected</c>.</summary>
    public const string OneSideOnly = "documents.one-side-only";

    /// <summary>A file is larger than the limit. Parameters: <c>size</c>, <c>limit</c>.</summary>
    public const string FileTooLarge = "documents.file-too-large";

    /// <summary>A file is in a format that is not taken.</summary>
    public const string FormatNotAccepted = "documents.format-not-accepted";

    /// <summary>One file was attached twice. Parameters: <c>document</c>.</summary>
    public const string Duplicate = "documents.duplicate";

    /// <summary>More documents were added than the form takes. Parameters: <c>count</c>, <c>limit</c>.</summary>
    public const string TooManyAdditional = "documents.too-many-additional";

    /// <summary>It was not said whose name is on the proof of address.</summary>
    public const string AddressHolderMissing = "documents.address-holder-missing";

    /// <summary>Nobody said which date the proof of address bears.</summary>
    public const string IssueDateMissing = "documents.issue-date-missing";

    /// <summary>The date of the document is later than today.</summary>
    public const string IssuedInTheFuture = "documents.issued-in-the-future";

    /// <summary>The proof of address is too old. Parameters: <c>months</c>, <c>until</c>.</summary>
    public const string ProofOfAddressTooOld = "documents.proof-of-address-too-old";

    /// <summary>The proof of address is good by the rule, and too old by another reading of the form. Parameters: <c>months</c>, <c>stricter</c>, <c>until</c>.</summary>
    public const string ProofOfAddressStricterReading = "documents.proof-of-address-stricter-reading";
}
