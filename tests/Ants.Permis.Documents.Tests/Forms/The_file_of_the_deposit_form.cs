using System.Text;
using Ants.Permis.Documents.Forms;
using UglyToad.PdfPig;
using UglyToad.PdfPig.Tokens;

namespace Ants.Permis.Documents.Tests.Forms;

public sealed class The_file_of_the_deposit_form
{
    public static TheoryData<string> Names => DepositForms.Names;

    [Theory]
    [MemberData(nameof(Names))]
    public void Is_the_same_every_time(string name) => Assert.Equal(Bytes(name), Bytes(name));

    [Fact]
    public void Is_another_for_another_number()
    {
        var one = Trailer(FormulaireDepotPdf.Write(DepositForms.Of(Testing.Samples.Adult, Testing.Samples.Address, "1")).Content.ToArray());
        var two = Trailer(FormulaireDepotPdf.Write(DepositForms.Of(Testing.Samples.Adult, Testing.Samples.Address, "2")).Content.ToArray());
        Assert.NotEqual(one, two);
    }

    [Theory]
    [MemberData(nameof(Names))]
    public void Is_small(string name) => Assert.InRange(Bytes(name).Length, 5_000, 60_000);

    [Fact]
    public void Says_its_title_producer_and_language_and_nothing_of_the_person()
    {
        using var document = PdfDocument.Open(Bytes("usual"));
        var information = document.Information;
        Assert.Equal("Demande de permis de conduire - Formulaire de dépôt de photo et de signature pour numérisation", information.Title);
        Assert.Equal("Ants.Permis", information.Producer);
        Assert.All([information.Author, information.Subject, information.Keywords, information.Creator, information.CreationDate, information.ModifiedDate], Assert.Null);
        Assert.Equal(2, information.DocumentInformationDictionary!.Data.Count);
        var catalog = document.Structure.Catalog.CatalogDictionary;
        Assert.Equal("fr-FR", Assert.IsType<StringToken>(catalog.Data["Lang"]).Data);
        Assert.True(Assert.IsType<BooleanToken>(Assert.IsType<DictionaryToken>(catalog.Data["ViewerPreferences"]).Data["DisplayDocTitle"]).Data);
        Assert.Equal(["Lang", "Pages", "Type", "ViewerPreferences"], catalog.Data.Keys.Order(StringComparer.Ordinal));
    }

    [Fact]
    public void Tells_nothing_in_a_log() => Assert.Equal("FormulaireDepotPdf", FormulaireDepotPdf.Write(DepositForms.Of("usual")).ToString());

    private static byte[] Bytes(string name) => FormulaireDepotPdf.Write(DepositForms.Of(name)).Content.ToArray();

    private static string Trailer(byte[] file)
    {
        var text = Encoding.Latin1.GetString(file);
        return text[text.LastIndexOf("/ID", StringComparison.Ordinal)..];
    }
}
