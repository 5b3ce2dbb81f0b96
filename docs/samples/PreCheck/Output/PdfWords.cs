using System.Globalization;
using Ants.Permis.Documents.Pdf;
using Ants.Permis.Primitives;

namespace PreCheck.Output;

/// <summary>What the structure of a PDF says, in words.</summary>
internal static class PdfWords
{
    private const double MillimetresPerPoint = 25.4 / 72;

    public static IEnumerable<(string Label, string Value)> Of(PdfReport pdf, Language language) =>
    [
        ("PDF", Summary(pdf, language)),
        .. FileWords.Paged([.. pdf.Pages.Select(page => OfPage(page, language))], language),
        (language.Say("Protection", "Protection"), Protection(pdf, language)),
        (language.Say("Contenu", "Content"), Content(pdf, language)),
    ];

    private static string Summary(PdfReport pdf, Language language) => FileWords.Joined(
        pdf.Version is { } version ? $"version {version}" : null,
        pdf.PagesWalked != pdf.PagesDeclared ? language.Say($"{Known(pdf.PagesWalked)} page(s) trouvée(s), {Known(pdf.PagesDeclared)} annoncée(s)", $"{Known(pdf.PagesWalked)} page(s) found, {Known(pdf.PagesDeclared)} declared") : null,
        pdf.IsRepaired ? language.Say("index reconstruit", "index rebuilt") : language.Say("index en ordre", "index in order"),
        pdf.IsLinearised ? language.Say("linéarisé", "linearised") : null,
        pdf.Updates > 0 ? language.Count(pdf.Updates, ("enregistrement ajouté", "enregistrements ajoutés"), ("update appended", "updates appended")) : null,
        pdf.Signatures > 0 ? language.Count(pdf.Signatures, ("signature", "signatures"), ("signature", "signatures")) : null);

    private static string OfPage(PdfPage page, Language language) => FileWords.Joined(
        page is { Width: { } width, Height: { } height } ? $"{FileWords.Rounded(width * MillimetresPerPoint)} × {FileWords.Rounded(height * MillimetresPerPoint)} mm" : language.Say("taille inconnue", "unknown size"),
        page.Rotation == 0 ? null : language.Say($"tournée de {page.Rotation}°", $"turned by {page.Rotation}°"),
        page switch
        {
            { IsImageOnly: true } => language.Say("image sans texte", "picture without text"),
            { HasText: true, HasImages: true } => language.Say("texte et images", "text and pictures"),
            { HasText: true } => language.Say("texte", "text"),
            { HasText: false } => language.Say("sans texte", "without text"),
            _ => language.Say("contenu non lu", "content not read"),
        });

    private static string Protection(PdfReport pdf, Language language) => FileWords.Joined(
        Labels.For(pdf.Protection, language), pdf.SecurityRevision is { } revision ? string.Create(CultureInfo.InvariantCulture, $"R{revision}") : null);

    private static string Content(PdfReport pdf, Language language) => pdf.Features.Count == 0
        ? language.Say("rien que des pages", "nothing but pages")
        : string.Join(", ", pdf.Features.Select(feature => string.Create(CultureInfo.InvariantCulture, $"{Labels.For(feature.Kind, language)} ({feature.Count})")));

    private static string Known(long? count) => count?.ToString(CultureInfo.InvariantCulture) ?? "?";
}
