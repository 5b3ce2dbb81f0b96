using Ants.Permis.Documents.Formats;
using Ants.Permis.Documents.Pdf;
using Ants.Permis.Documents.PdfSyntax;
using Ants.Permis.Documents.Tests.Corpus;
using Ants.Permis.Findings;

namespace Ants.Permis.Documents.Tests.Pdf;

public sealed class The_history_of_a_pdf
{
    private const string Signature = "<</Type/Sig/Filter/Adobe.PPKLite/SubFilter/adbe.pkcs7.detached/ByteRange[0 1 2 3]/Contents<00>>>";

    [Theory]
    [InlineData("%PDF-1.4", "", "1.4")]
    [InlineData("%PDF-2.0", "", "2.0")]
    [InlineData("%PDF-1.4", "/Version/1.7", "1.7")]
    [InlineData("%PDF-1.7", "/Version/2#2E0", "1.7")]
    [InlineData("%PDF-1.7", "/Version/2.0", "2.0")]
    [InlineData("%PDF-1.7", "/Version/1.3", "1.7")]
    [InlineData("%PDF-?", "/Version/1.6", "1.6")]
    [InlineData("%PDF-?", "/Version 1.6", null)]
    public void Starts_with_a_version(string header, string entry, string? version) => Assert.Equal(version, PdfReadings.Read(
        PdfFile.WithHeader(header + "\n").Object(1, $"<</Type/Catalog/Pages 2 0 R{entry}>>").Object(2, PdfFile.OnePage).Object(3, PdfFile.Page).Table()).Version?.ToString());

    [Fact]
    public void Has_no_updates_when_the_file_was_saved_once()
    {
        Assert.Equal(0, PdfReadings.Read(PdfFile.WithPages(2).Table()).Updates);
        Assert.Equal(0, PdfReadings.Read(PdfFile.WithPages(2).CrossReferenceStream(100)).Updates);
        Assert.Equal(0, PdfReadings.Read(PdfFile.WithOnePage().End(0)).Updates);
    }

    [Theory]
    [InlineData(1)]
    [InlineData(5)]
    public void Has_as_many_updates_as_were_added(int updates)
    {
        var file = PdfFile.WithOnePage().WriteTable("/Root 1 0 R", isFirst: true, out var previous).End(previous);
        for (var update = 0; update < updates; update++)
            file.Object(3, PdfFile.Page).WriteTable($"/Root 1 0 R/Prev {previous}", isFirst: false, out previous).End(previous);
        var reading = PdfReadings.Read(file);
        Assert.Empty(reading.Codes());
        Assert.Equal(updates, reading.Updates);
    }

    [Fact]
    public void Does_not_count_the_stream_of_a_hybrid_file()
    {
        var file = PdfFile.WithHeader().ObjectStream(4, (2, PdfFile.OnePage), (3, PdfFile.Page));
        file.WriteCrossReferenceStream(5, "", isPredicted: true, out var hidden);
        Assert.Equal(0, PdfReadings.Read(file.Object(1, PdfFile.Catalog).Table($"/Root 1 0 R/XRefStm {hidden}")).Updates);
    }

    [Fact]
    public void Does_not_count_the_section_of_the_first_page_of_a_file_for_the_web()
    {
        var reading = PdfReadings.Read(ForTheWeb(0));
        Assert.Equal((true, 0), (reading.IsLinearised, reading.Updates));
    }

    [Fact]
    public void Tells_a_file_for_the_web_that_was_added_to()
    {
        var file = ForTheWeb(0);
        var previous = file.OffsetOf("xref\n");
        var reading = PdfReadings.Read(file.Object(3, PdfFile.Page).Table($"/Root 1 0 R/Prev {previous}", isFirst: false));
        Assert.Empty(reading.Codes());
        Assert.Equal((false, 1), (reading.IsLinearised, reading.Updates));
    }

    [Fact]
    public void Tells_no_file_for_the_web_whose_length_is_another() => Assert.False(PdfReadings.Read(ForTheWeb(7)).IsLinearised);

    [Theory]
    [InlineData(0)]
    [InlineData(1)]
    [InlineData(3)]
    public void Has_signatures(int signatures)
    {
        var file = PdfFile.WithOnePage();
        for (var number = 4; number < 4 + signatures; number++)
            file.Object(number, Signature);
        Assert.Equal(signatures, PdfReadings.Read(file.Object(20, "<</FT/Sig/T(empty)/Contents(x)>>").Table()).Signatures);
    }

    [Fact]
    public void Has_the_signature_of_a_field_that_holds_it()
    {
        var file = PdfFile.WithHeader().Object(1, "<</Type/Catalog/Pages 2 0 R/AcroForm<</Fields[4 0 R]>>>>").Object(2, PdfFile.OnePage).Object(3, PdfFile.Page);
        var reading = PdfReadings.Read(file.Object(4, $"<</FT/Sig/T(a)/V {Signature}>>").Table());
        Assert.Equal(1, reading.Signatures);
        Assert.Equal([new PdfFeature(PdfFeatureKind.Form, 1)], reading.Features);
    }

    [Theory]
    [InlineData(2)]
    [InlineData(3)]
    [InlineData(4)]
    [InlineData(5)]
    [InlineData(6)]
    public void Is_protected_by_a_revision_of_the_handler(int revision)
    {
        foreach (var user in new[] { "", "secret" })
        {
            var reading = PdfReadings.Read(PdfFile.WithOnePage().Object(90, Encryptor(revision, user).Dictionary).Table(PdfEncryptor.Trailer));
            Assert.Equal(user.Length == 0 ? PdfProtection.OpensWithoutPassword : PdfProtection.NeedsPassword, reading.Protection);
            Assert.Equal(revision, reading.SecurityRevision);
        }
    }

    [Fact]
    public void Is_not_known_under_another_handler()
    {
        var reading = PdfReadings.Read(PdfFile.WithOnePage().Object(90, "<</Filter/Adobe.PubSec/V 4/R 4>>").Table(PdfEncryptor.Trailer));
        Assert.Equal((PdfProtection.Unknown, null), (reading.Protection, reading.SecurityRevision));
    }

    private static PdfEncryptor Encryptor(int revision, string user) => revision switch
    {
        2 => PdfEncryptor.Rc4(2, 5, user, "owner"),
        3 => PdfEncryptor.Rc4(3, 16, user, "owner"),
        4 => PdfEncryptor.Filtered(isAes: true, user, "owner"),
        _ => PdfEncryptor.Aes256(revision, user, "owner"),
    };

    private static PdfFile ForTheWeb(int wrong)
    {
        var file = PdfFile.WithHeader().Text("9 0 obj\n<</Linearized 1/L 4444444444/N 1>>\nendobj\n");
        var start = file.Position;
        file.Text("xref\n1 2\n0000000000 00000 n \n1111111111 00000 n \n").Text("trailer\n<</Size 4/Root 1 0 R/Prev 2222222222>>\nstartxref\n0\n%%EOF\n");
        file.Object(1, PdfFile.Catalog).Object(2, PdfFile.OnePage).Replace("0000000000", $"{file.OffsetOf("1 0 obj"):D10}").Replace("1111111111", $"{file.OffsetOf("2 0 obj"):D10}");
        file.Object(3, PdfFile.Page).WriteTable("", isFirst: true, out var rest);
        file.Replace("2222222222", $"{rest:D10}").End(start);
        return file.Replace("4444444444", $"{file.Position + wrong:D10}");
    }
}
