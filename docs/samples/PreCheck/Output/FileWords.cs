using System.Globalization;
using Ants.Permis.Documents.Evidence;
using Ants.Permis.Documents.Images;
using Ants.Permis.Documents.Inspection;
using Ants.Permis.Documents.Pdf;
using Ants.Permis.Primitives;
using PreCheck.Dossiers;

namespace PreCheck.Output;

/// <summary>The facts of a file in words: label and value, one a line.</summary>
internal static class FileWords
{
    /// <summary>Pages that are described one by one before the rest is only counted.</summary>
    private const int MostPages = 8;

    public static IEnumerable<(string Label, string Value)> Of(FileReport report, Language language)
    {
        if (report.Inspection is not { } inspection)
            return [];
        return
        [
            ("Format", Format(report, inspection, language)),
            .. inspection.Image is { } image ? OfImage(image, inspection.Integrity, language) : [],
            .. inspection.Pdf is { } pdf ? PdfWords.Of(pdf, language) : [],
            .. inspection.Text is { } text ? OfText(text, language) : [],
            .. inspection.Facts.Sha256 is { } hash ? [("SHA-256", hash)] : Array.Empty<(string, string)>(),
        ];
    }

    /// <summary>The first pages in words, and how many others there are.</summary>
    public static IEnumerable<(string Label, string Value)> Paged(IReadOnlyList<string> pages, Language language)
    {
        for (var at = 0; at < Math.Min(pages.Count, MostPages); at++)
            yield return (string.Create(CultureInfo.InvariantCulture, $"Page {at + 1}"), pages[at]);
        if (pages.Count > MostPages)
            yield return ("", language.Say($"et {pages.Count - MostPages} autres", $"and {pages.Count - MostPages} more"));
    }

    private static string Format(FileReport report, InspectionReport inspection, Language language)
    {
        var size = report.Length is { } bytes ? ValueText.Size(bytes, language) : "-";
        var pages = inspection.Facts.Pages is { } count ? language.Count(count, ("page", "pages"), ("page", "pages")) : null;
        return Joined(inspection.FormatName ?? language.Say("inconnu", "unknown"), size, pages, Labels.For(inspection.Outcome, language));
    }

    private static IEnumerable<(string Label, string Value)> OfImage(ImageReport image, ImageVerification? integrity, Language language) =>
    [
        .. Paged([.. image.Pages.Select((page, at) => OfPage(page, integrity?.Tones.ElementAtOrDefault(at), language))], language),
        .. image.HasLocation ? [(language.Say("Lieu", "Place"), language.Say("coordonnées de la prise de vue dans le fichier", "coordinates of the photograph in the file"))] : Array.Empty<(string, string)>(),
        (language.Say("Intégrité", "Integrity"), Integrity(integrity, language)),
    ];

    private static string Integrity(ImageVerification? integrity, Language language)
    {
        if (integrity is null)
            return language.Say("non vérifiée", "not checked");
        return integrity.Findings.Any(finding => finding.Severity == Severity.Blocking)
            ? language.Say("des données manquent ou sont fausses", "data are missing or wrong")
            : language.Say("tout a été lu", "everything was read");
    }

    private static string OfPage(ImagePage page, PageTone? tone, Language language) => Joined(
        string.Create(CultureInfo.InvariantCulture, $"{page.Width} × {page.Height}"),
        page.HorizontalDpi is { } dpi ? language.Say($"{Rounded(dpi)} ppp", $"{Rounded(dpi)} dpi") : null,
        Labels.For(page.Colour, language),
        page.BitsPerSample > 0 ? string.Create(CultureInfo.InvariantCulture, $"{page.SamplesPerPixel} × {page.BitsPerSample} bits") : null,
        page.Compression,
        Orientation(page.Orientation, language),
        tone is null ? null : language.Say($"luminosité {Rounded(tone.Mean)}, contraste {Rounded(tone.Deviation)}", $"brightness {Rounded(tone.Mean)}, contrast {Rounded(tone.Deviation)}"));

    private static string? Orientation(int orientation, Language language) => orientation switch
    {
        3 => language.Say("à l'envers", "upside down"),
        6 or 8 => language.Say("tournée d'un quart de tour", "turned by a quarter"),
        2 or 4 or 5 or 7 => language.Say("en miroir", "mirrored"),
        _ => null,
    };

    private static IEnumerable<(string Label, string Value)> OfText(PdfText text, Language language) =>
        text.Pages.SelectMany(page => page.Lines.Select((line, at) =>
            (at == 0 ? language.Say($"Texte p. {page.Number}", $"Text p. {page.Number}") : "", Wording.Printable(line.Text))));

    internal static string Joined(params IEnumerable<string?> parts) => string.Join(" · ", parts.Where(part => part is not null));

    internal static string Rounded(double value) => Math.Round(value).ToString(CultureInfo.InvariantCulture);
}
