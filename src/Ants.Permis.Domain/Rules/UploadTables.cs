using System.Globalization;
using Ants.Permis.Findings;
using Ants.Permis.Primitives;
using Ants.Permis.SupportingDocuments;

namespace Ants.Permis.Rules;

/// <summary>A number of pages.</summary>
/// <param name="Value">The number.</param>
public sealed record Pages(int Value) : IRuleTerm
{
    string IRuleTerm.Code => Value.ToString(CultureInfo.InvariantCulture);

    string? IRuleTerm.Unit => "pages";

    string IRuleTerm.Words(Language language) => PageCountText.Of(Value, language);
}

/// <summary>A size in bytes.</summary>
/// <param name="Value">The number of bytes.</param>
public sealed record FileSize(long Value) : IRuleTerm
{
    string IRuleTerm.Code => Value.ToString(CultureInfo.InvariantCulture);

    string? IRuleTerm.Unit => "bytes";

    string IRuleTerm.Words(Language language) =>
        Labels.Get("rule-value.file-size", language, new("size", new FindingValue.Bytes(Value)), RuleText.Verbatim("bytes", Grouped(language)));

    // French groups digits with a narrow space that no line breaks at.
    private string Grouped(Language language)
    {
        var text = Value.ToString("N0", CultureInfo.InvariantCulture);
        return language == Language.French ? text.Replace(',', '\u202F') : text;
    }
}

/// <summary>A number of documents.</summary>
/// <param name="Value">The number.</param>
public sealed record DocumentCount(int Value) : IRuleTerm
{
    string IRuleTerm.Code => Value.ToString(CultureInfo.InvariantCulture);

    string? IRuleTerm.Unit => "documents";

    string IRuleTerm.Words(Language language) => Labels.Get("rule-value.document-count", language, RuleText.Number("count", Value));
}

/// <summary>How many pages each place of step 5 takes.</summary>
internal static class PageLimitTable
{
    private const string LikeTheOthers = "Le tutoriel ne dit pas la limite de cette pièce ; celle des pièces voisines est supposée.";

    private static readonly InForce Period = InForce.Since(Sources.TutorialDate);

    public static RuleTable<DocumentKind, Pages> Ants2019 { get; } = new(
        "page-limits",
        Row("PAGES-ID", DocumentKind.IdentityDocument, 2, RuleStatus.FormText),
        Row("PAGES-ADDRESS", DocumentKind.ProofOfAddress, 5, RuleStatus.FormText),
        Row("PAGES-DIPLOMA", DocumentKind.DiplomaOrTitle, 5, RuleStatus.FormText),
        Row("PAGES-AVIS", DocumentKind.AvisMedical, 5, RuleStatus.Assumed, LikeTheOthers),
        Row("PAGES-HOSTING", DocumentKind.AttestationHebergement, 5, RuleStatus.Assumed, LikeTheOthers),
        Row("PAGES-HOST-ID", DocumentKind.HebergeantIdentityDocument, 2, RuleStatus.Assumed, LikeTheOthers),
        Row("PAGES-OTHER", DocumentKind.OtherDocument, 5, RuleStatus.Assumed, LikeTheOthers));

    private static RuleRow<DocumentKind, Pages> Row(string id, DocumentKind kind, int pages, RuleStatus status, string note = "") =>
        new(id, kind, new Pages(pages), Period, status == RuleStatus.Assumed ? Sources.Assumption : Sources.TutorialForm, status, note);
}

/// <summary>How many pages a document must have at least to show everything.</summary>
internal static class MinimumPagesTable
{
    private static readonly InForce Period = InForce.Since(Sources.TutorialDate);

    /// <summary>An identity document has a front and a back; a passport has one useful page, which is why one page only warns.</summary>
    public static RuleTable<DocumentKind, Pages> Ants2019 { get; } = new(
        "minimum-pages",
        new RuleRow<DocumentKind, Pages>(
            "SIDES-ID",
            DocumentKind.IdentityDocument,
            new Pages(2),
            Period,
            Sources.TutorialForm,
            RuleStatus.FormText,
            "« Images du recto et du verso de votre pièce d'identité. » Une seule page avertit sans bloquer : un passeport n'en a qu'une, et les deux faces peuvent tenir sur une page."));
}

/// <summary>How large a file may be.</summary>
internal static class FileSizeTable
{
    private static readonly InForce Period = InForce.Since(Sources.TutorialDate);

    /// <summary>« 11Mo maximum », read as 11 000 000 bytes: accepted under either reading.</summary>
    public static RuleTable<string, FileSize> Ants2019 { get; } = Table(
        "SIZE-1", 11_000_000, "« 11Mo maximum », par fichier, lu en mégaoctets décimaux : accepté dans les deux lectures.");

    /// <summary>The same wording read as 11 × 1024² bytes.</summary>
    public static RuleTable<string, FileSize> Lenient { get; } = Table(
        "SIZE-2", 11L * 1024 * 1024, "« 11Mo maximum », par fichier, lu en mébioctets.");

    private static RuleTable<string, FileSize> Table(string id, long bytes, string note) =>
        new("file-size", new RuleRow<string, FileSize>(id, "file", new FileSize(bytes), Period, Sources.TutorialForm, RuleStatus.FormText, note));
}

/// <summary>Which formats the portal takes.</summary>
internal static class FormatTable
{
    private static readonly InForce Period = InForce.Since(Sources.TutorialDate);

    /// <summary>The value says whether the format is taken.</summary>
    public static RuleTable<DocumentFormat, bool> Ants2019 { get; } = new(
        "formats",
        Row("FORMAT-JPG", DocumentFormat.Jpeg, true),
        Row("FORMAT-PNG", DocumentFormat.Png, true),
        Row("FORMAT-BMP", DocumentFormat.Bmp, true),
        Row("FORMAT-TIFF", DocumentFormat.Tiff, true),
        Row("FORMAT-PDF", DocumentFormat.Pdf, true),
        Row("FORMAT-OTHER", DocumentFormat.Unknown, false));

    private static RuleRow<DocumentFormat, bool> Row(string id, DocumentFormat format, bool accepted) =>
        new(id, format, accepted, Period, Sources.TutorialForm, RuleStatus.FormText, "« JPG, PNG, BMP, TIFF, PDF (11Mo maximum) »");
}

/// <summary>How many documents may be added to those that are asked for.</summary>
internal static class AdditionalDocumentTable
{
    public static RuleTable<string, DocumentCount> Ants2019 { get; } = new(
        "additional-documents",
        new RuleRow<string, DocumentCount>(
            "ADDITIONAL-1",
            "additional",
            new DocumentCount(5),
            InForce.Since(Sources.TutorialDate),
            Sources.TutorialForm,
            RuleStatus.FormText,
            "« Vous pouvez également ajouter jusqu'à 5 pièces justificatives que vous jugez nécessaire » ; l'attestation d'hébergement et la pièce d'identité de l'hébergeant en sont deux."));
}
