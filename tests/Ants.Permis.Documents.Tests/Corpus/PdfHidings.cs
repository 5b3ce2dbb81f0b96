using Ants.Permis.Documents.Formats;
using Ants.Permis.Documents.Pdf;
using Ants.Permis.Documents.PdfSyntax;

namespace Ants.Permis.Documents.Tests.Corpus;

/// <summary>Active content in one of the places where it can be, and what is to be told of it.</summary>
/// <param name="Name">What is where.</param>
/// <param name="Catalog">More entries of the catalog.</param>
/// <param name="Page">More entries of the page.</param>
/// <param name="Others">More objects, from number 4 on.</param>
/// <param name="Expected">The kinds, in their order.</param>
internal sealed record PdfHiding(string Name, string Catalog, string Page, string[] Others, params PdfFeatureKind[] Expected)
{
    private (int, string)[] Objects =>
    [
        (1, $"<</Type/Catalog/Pages 2 0 R{Catalog}>>"),
        (2, PdfFile.OnePage),
        (3, $"<</Type/Page/Parent 2 0 R/MediaBox[0 0 595 842]{Page}>>"),
        .. Others.Select((body, at) => (4 + at, body)),
    ];

    public PdfFile InTable() => Objects.Aggregate(PdfFile.WithHeader(), (file, one) => file.Object(one.Item1, one.Item2)).Table();

    public PdfFile InObjectStream() => PdfFile.WithHeader().ObjectStream(50, Objects).CrossReferenceStream(51);

    public PdfFile WithoutIndex() => Objects.Aggregate(PdfFile.WithHeader(), (file, one) => file.Object(one.Item1, one.Item2)).Text("trailer<</Root 1 0 R>>\n").End(0);

    /// <summary>In an object that the index looks for where it is not, as a reader finds it all the same.</summary>
    public PdfFile Misplaced() => Others.Length == 0 ? InTable() : Objects.Aggregate(PdfFile.WithHeader(), (file, one) => file.Object(one.Item1, one.Item2)).Claim(4, 9).Table();
}

/// <summary>Every kind of active content, in every place.</summary>
internal static class PdfHidings
{
    private const string Script = "<</S/JavaScript/JS(app.alert\\(1\\))>>";

    public static IReadOnlyList<PdfHiding> All { get; } =
    [
        new("nothing", "", "", []),
        new("a script on opening", "/OpenAction 4 0 R", "", [Script], PdfFeatureKind.JavaScript, PdfFeatureKind.AutomaticAction),
        new("a script in the tree of scripts", "/Names<</JavaScript<</Names[(a)4 0 R]>>>>", "", [Script], PdfFeatureKind.JavaScript),
        new("a script under escaped names", "/Names<</J#61vaScript<</Names[(a)4 0 R]>>>>", "", ["<</#53/J#61vaScript/J#53(x)>>"], PdfFeatureKind.JavaScript),
        new("a script whose kind is a reference", "", "/Annots[<</Subtype/Link/A<</S 4 0 R/JS(x)>>>>]", ["/JavaScript"], PdfFeatureKind.JavaScript),
        new("a script in a stream", "", "/Annots[<</Subtype/Link/A<</S/JavaScript/JS 4 0 R>>>>]", ["<</Length 1>>\nstream\nx\nendstream"], PdfFeatureKind.JavaScript),
        new("a script at the third place of a chain", "", "/Annots[<</Subtype/Link/A<</S/GoTo/D[3 0 R/Fit]/Next 4 0 R>>>>]", ["<</S/Named/N/NextPage/Next[5 0 R]>>", Script], PdfFeatureKind.JavaScript),
        new("a chain after going to a place on opening", "/OpenAction<</S/GoTo/D[3 0 R/Fit]/Next 4 0 R>>", "", [Script], PdfFeatureKind.JavaScript, PdfFeatureKind.AutomaticAction),
        new("a script behind an annotation", "", "/Annots[4 0 R]", ["<</Subtype/Widget/AA<</E 5 0 R>>>>", Script], PdfFeatureKind.JavaScript, PdfFeatureKind.AutomaticAction),
        new("a script of a page", "", "/AA<</O 4 0 R>>", [Script], PdfFeatureKind.JavaScript, PdfFeatureKind.AutomaticAction),
        new("a script of the document that closes", "/AA<</WC 4 0 R>>", "", [Script], PdfFeatureKind.JavaScript, PdfFeatureKind.AutomaticAction),
        new("a script of a field", "/AcroForm<</Fields[4 0 R]>>", "", ["<</FT/Tx/T(a)/AA<</K 5 0 R>>>>", Script], PdfFeatureKind.JavaScript, PdfFeatureKind.AutomaticAction, PdfFeatureKind.Form),
        new("a script of an outline", "/Outlines<</First 4 0 R>>", "", ["<</Title(a)/A 5 0 R>>", Script], PdfFeatureKind.JavaScript),
        new("a script beside a former action", "", "/Annots[<</Subtype/Link/PA 4 0 R>>]", [Script], PdfFeatureKind.JavaScript),
        new("a script in an object that is left open", "", "/Annots[4 0 R]", ["<</Subtype/Link/A<</S/JavaScript/JS(x)"], PdfFeatureKind.JavaScript),
        new("a script that a film runs", "", "/Annots[<</Subtype/Screen/A<</S/Rendition/JS(x)>>>>]", [], PdfFeatureKind.JavaScript, PdfFeatureKind.RichMedia),
        new("another program", "/OpenAction<</S/Launch/F(a.exe)>>", "", [], PdfFeatureKind.Launch, PdfFeatureKind.AutomaticAction),
        new("another program behind a link", "", "/Annots[4 0 R]", ["<</Subtype/Link/A<</S/La#75nch/Win<</F(a.exe)>>>>>>"], PdfFeatureKind.Launch),
        new("a form that is sent", "", "/Annots[<</Subtype/Widget/A<</S/SubmitForm/F(http://a)>>>>]", [], PdfFeatureKind.SubmitForm),
        new("data that is fetched", "", "/Annots[<</Subtype/Widget/A<</S/ImportData/F(a.fdf)>>>>]", [], PdfFeatureKind.ImportData),
        new("another document", "", "/Annots[<</Subtype/Link/A<</S/GoToR/F(a.pdf)/D[0/Fit]>>>>]", [], PdfFeatureKind.OtherDocument),
        new("a document inside", "", "/Annots[<</Subtype/Link/A<</S/GoToE/T<</R/C/N(a)>>>>>>]", [], PdfFeatureKind.OtherDocument),
        new("a thread of another document", "", "/Annots[<</Subtype/Link/A<</S/Thread/F(a.pdf)/D 0>>>>]", [], PdfFeatureKind.OtherDocument),
        new("a thread of this document", "", "/Annots[<</Subtype/Link/A<</S/Thread/D 0>>>>]", []),
        new("a film", "", "/Annots[<</Subtype/Movie/Movie<<>>>>]", [], PdfFeatureKind.RichMedia),
        new("a sound", "", "/Annots[<</Subtype/Sound/Sound 4 0 R>>]", ["null"], PdfFeatureKind.RichMedia),
        new("a sound that is played", "", "/Annots[<</Subtype/Link/A<</S/Sound>>>>]", [], PdfFeatureKind.RichMedia),
        new("a Flash film", "", "/Annots[<</Subtype/RichMedia>>]", [], PdfFeatureKind.RichMedia),
        new("a thing in three dimensions", "", "/Annots[<</Subtype/3D>>]", [], PdfFeatureKind.RichMedia),
        new("a form of the other kind", "/AcroForm<</Fields[]/XFA 4 0 R>>", "", ["[(a)5 0 R]"], PdfFeatureKind.Xfa),
        new("a collection of files", "/Collection<</View/D>>", "", [], PdfFeatureKind.Collection),
        new("a file in the tree of files", "/Names<</EmbeddedFiles<</Names[(a)4 0 R]>>>>", "", ["<</Type/Filespec/F(a.exe)/EF<</F 5 0 R>>>>", "<</Type/EmbeddedFile/Length 1>>\nstream\nx\nendstream"], PdfFeatureKind.Attachment),
        new("a file behind a pin", "", "/Annots[<</Subtype/FileAttachment/FS<</F(a.doc)/EF<</F 4 0 R>>>>>>]", ["<<>>"], PdfFeatureKind.Attachment),
        new("a file that goes with the document", "/AF[4 0 R]", "", ["<</Type/Filespec/UF(a.csv)/EF<</UF 5 0 R>>>>", "<<>>"], PdfFeatureKind.Attachment),
        new("the data of an invoice", "/AF[4 0 R]", "", ["<</Type/Filespec/F(factur-x.xml)/UF(factur-x.xml)/EF<</F 5 0 R>>>>", "<<>>"], PdfFeatureKind.InvoiceData),
        new("the data of an invoice of the first kind", "/AF[4 0 R]", "", ["<</Type/Filespec/F(ZUGFeRD-invoice.xml)/EF<</F 5 0 R>>>>", "<<>>"], PdfFeatureKind.InvoiceData),
        new("the data of an order", "/AF[4 0 R]", "", ["<</Type/Filespec/F(order\\055x.xml)/EF<</F 5 0 R>>>>", "<<>>"], PdfFeatureKind.InvoiceData),
        new("the data of an invoice by a name in UTF-16", "/AF[4 0 R]", "", ["<</UF<FEFF00780072006500630068006E0075006E0067002E0078006D006C>/EF<</F 5 0 R>>>>", "<<>>"], PdfFeatureKind.InvoiceData),
        new("the data of an invoice by a name elsewhere", "/AF[4 0 R]", "", ["<</UF 6 0 R/EF<</F 5 0 R>>>>", "<<>>", "(factur-x.xml)"], PdfFeatureKind.InvoiceData),
        new("a name of an invoice and no file", "/AF[4 0 R]", "", ["<</UF(factur-x.xml)>>"]),
        new("fields", "/AcroForm<</Fields[4 0 R]>>", "", ["<</FT/Tx/T(a)>>"], PdfFeatureKind.Form),
        new("a form without fields", "/AcroForm<</Fields[]>>", "", []),
        new("links", "", "/Annots[4 0 R<</Subtype/Link/A<</S/URI/URI(http://b)>>>>]", ["<</Subtype/Link/A<</S/URI/URI(http://a)>>>>"], PdfFeatureKind.WebLink),
        new("layers", "/OCProperties<</OCGs[4 0 R]/D<<>>>>", "", ["<</Type/OCG/Name(a)>>"], PdfFeatureKind.Layers),
        new("a place to start at", "/OpenAction[3 0 R/Fit]", "", []),
        new("a place to start at, as an action", "/OpenAction<</S/GoTo/D[3 0 R/Fit]>>", "", []),
        new("the words in a text", "/Lang(/JavaScript/JS(x)/S/Launch)", "", ["[(/S/JavaScript)<</A(/S/Launch)/B<2F532F4C61756E6368>>>]"]),
        new("the words in a comment", "", "", ["<</A 1 % /S/JavaScript /EF<</F 1>>\n>>"]),
        new("the words in the content of a page", "", "/Contents 4 0 R", ["<</Length 42>>\nstream\n/S/JavaScript/JS(x)<</S/Launch>>/AA<<>>   BT\nendstream"]),
        new("the words as names of resources", "", "/Resources<</Font<</AA 4 0 R/JS 4 0 R/F 4 0 R/JavaScript 4 0 R>>/XObject<</Launch 4 0 R/EF 5 0 R>>>>", ["<</Type/Font/Subtype/Type1/BaseFont/JavaScript>>", "null"]),
        new("triggers without an action", "/AA<<>>", "/AA 4 0 R", ["<<>>"]),
    ];
}
