using System.Text;

namespace Ants.Permis.Documents.Tests.Corpus;

/// <summary>Writes PDFs of one page whose text matters: object 1 is the catalog, 2 the pages, 3 the page, 4 its content, 5 its font.</summary>
internal static class TextPdf
{
    public const string Helvetica = "<</Type/Font/Subtype/Type1/BaseFont/Helvetica/Encoding/WinAnsiEncoding>>";

    /// <summary>A page with some content and the font <c>/F1</c>, and what else is added to the file.</summary>
    public static byte[] Of(string content, string font = Helvetica, Action<PdfFile>? others = null, string page = "", string resources = "") =>
        Start(content, font, page, resources, others).Table().ToArray();

    public static PdfFile Start(string content, string font = Helvetica, string page = "", string resources = "", Action<PdfFile>? others = null)
    {
        var file = PdfFile.WithHeader().Object(1, PdfFile.Catalog).Object(2, PdfFile.OnePage).Object(3, Page(page, resources)).Stream(4, "", WinAnsi(content)).Object(5, font);
        others?.Invoke(file);
        return file;
    }

    public static string Page(string entries, string resources) =>
        $"<</Type/Page/Parent 2 0 R/MediaBox[0 0 595 842]/Contents 4 0 R/Resources<</Font<</F1 5 0 R>>{resources}>>{entries}>>";

    /// <summary>Text at a place, 12 points high.</summary>
    public static string At(double x, double y, string text) => FormattableString.Invariant($"BT /F1 12 Tf {x} {y} Td ({text}) Tj ET\n");

    /// <summary>A form that shows some content; its resources are those of the page unless it has its own.</summary>
    public static PdfFile Form(this PdfFile file, int number, string content, string entries = "") =>
        file.Stream(number, "/Type/XObject/Subtype/Form/BBox[0 0 595 842]" + entries, WinAnsi(content));

    /// <summary>A CMap that says what codes mean.</summary>
    public static byte[] Meanings(string tables) => PdfFile.Latin("/CIDInit/ProcSet findresource begin 12 dict begin begincmap/CMapName/X def " + tables + " endcmap end end");

    public static string Repeat(string text, int count) => new StringBuilder(text.Length * count).Insert(0, text, count).ToString();

    /// <summary>Bytes of the encoding of Windows: as Latin-1, and a few letters of French more.</summary>
    private static byte[] WinAnsi(string text) => PdfFile.Latin(text.Replace('œ', '\u009C').Replace('€', '\u0080').Replace('’', '\u0092'));
}
