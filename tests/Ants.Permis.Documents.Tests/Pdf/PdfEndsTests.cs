using Ants.Permis.Documents.Formats;
using Ants.Permis.Documents.Pdf;
using Ants.Permis.Documents.PdfSyntax;
using Ants.Permis.Documents.Tests.Corpus;
using Ants.Permis.Findings;

namespace Ants.Permis.Documents.Tests.Pdf;

public sealed class The_two_ends_of_a_pdf
{
    private static readonly byte[] File = PdfFile.WithOnePage().Table().ToArray();

    public static TheoryData<string> Whole { get; } = ["table", "stream", "revisions", "for the web"];

    [Theory]
    [MemberData(nameof(Whole))]
    public void Are_both_there_or_the_file_is_refused_wherever_it_is_cut(string kind)
    {
        var file = Build(kind);
        Assert.Empty(PdfReadings.Read(file).Codes());
        var end = PdfBytes.TrimEnd(file).Length;
        for (var length = 0; length < end; length++)
        {
            // Where one revision ends, the file is whole: nobody can see that there was another.
            if (PdfBytes.TrimEnd(file.AsSpan(0, length)).EndsWith("%%EOF"u8) && !IsForTheWeb(kind))
                continue;
            var codes = PdfReadings.Read(file[..length]).Codes();
            Assert.True(codes.Contains(DocumentCodes.Truncated) || codes.Contains(DocumentCodes.Damaged), $"{kind} cut at {length}: {string.Join(", ", codes)}");
        }
    }

    [Theory]
    [InlineData(10)]
    [InlineData(50)]
    [InlineData(99)]
    public void Make_a_large_file_that_was_cut_a_truncated_one(int percent)
    {
        var file = PdfFile.WithPages(200).Table().ToArray();
        var reading = PdfReadings.Read(file[..(file.Length * percent / 100)]);
        Assert.Equal([DocumentCodes.Truncated], reading.Codes());
        Assert.Equal(Severity.Blocking, reading.Findings[0].Severity);
    }

    [Theory]
    [InlineData("")]
    [InlineData("\r\n\r\n")]
    [InlineData("\0\0\0\0")]
    public void May_be_followed_by_blanks(string blanks) => Assert.Empty(PdfReadings.Read([.. File, .. PdfFile.Latin(blanks)]).Codes());

    [Fact]
    public void Are_followed_by_bytes_that_are_counted()
    {
        var reading = PdfReadings.Read([.. File, .. "\n<html>hello</html>\n"u8]);
        var finding = Assert.Single(reading.Findings);
        Assert.Equal(DocumentCodes.TrailingData, finding.Code);
        Assert.Equal(new FindingValue.Number(18), finding.Parameters[0].Value);
        Assert.Equal(1, reading.PageCount);
    }

    [Theory]
    [InlineData("\u00ef\u00bb\u00bf")]
    [InlineData("\r\n")]
    [InlineData("\0\0\0\0\0\0\0\0\0\0\0\0")]
    public void May_come_behind_a_byte_order_mark_or_blanks_wherever_offsets_count_from(string before)
    {
        Assert.Empty(PdfReadings.Read([.. PdfFile.Latin(before), .. File]).Codes());
        Assert.Empty(PdfReadings.Read(PdfFile.WithHeader(before + "%PDF-1.4\n").Object(1, PdfFile.Catalog).Object(2, PdfFile.OnePage).Object(3, PdfFile.Page).Table()).Codes());
    }

    [Theory]
    [InlineData("MZ")]
    [InlineData("PK\u0003\u0004")]
    [InlineData("<html>")]
    [InlineData("\u00ff\u00d8\u00ff\u00e0")]
    public void May_not_come_behind_anything_else(string before) =>
        Assert.Equal([DocumentCodes.Damaged], PdfReadings.Read([.. PdfFile.Latin(before), .. File]).Codes());

    [Fact]
    public void May_not_come_behind_more_than_a_kibibyte_of_blanks() =>
        Assert.Equal([DocumentCodes.Damaged], PdfReadings.Read([.. new byte[1025], .. File]).Codes());

    [Theory]
    [InlineData("%PDF-1.0")]
    [InlineData("%PDF-2.0")]
    [InlineData("%PDF-?")]
    public void Say_a_version_that_nobody_asks_for(string header) => Assert.Empty(PdfReadings.Read(
        PdfFile.WithHeader(header + "\n").Object(1, PdfFile.Catalog).Object(2, PdfFile.OnePage).Object(3, PdfFile.Page).Table()).Codes());

    private static bool IsForTheWeb(string kind) => string.Equals(kind, "for the web", StringComparison.Ordinal);

    private static byte[] Build(string kind) => kind switch
    {
        "table" => PdfFile.WithPages(2).Table().ToArray(),
        "stream" => PdfFile.WithHeader().ObjectStream(4, (1, PdfFile.Catalog), (2, PdfFile.OnePage), (3, PdfFile.Page)).CrossReferenceStream(5).ToArray(),
        "revisions" => Revised(),
        _ => Linearised(),
    };

    private static byte[] Revised()
    {
        var file = PdfFile.WithOnePage().WriteTable("/Root 1 0 R", isFirst: true, out var first).End(first);
        return file.Object(2, PdfFile.Node(2, [3, 3])).Table($"/Root 1 0 R/Prev {first}", isFirst: false).ToArray();
    }

    /// <summary>As a file for the web: the section of the first page stands first, with an end of its own, and the rest follows.</summary>
    private static byte[] Linearised()
    {
        var file = PdfFile.WithHeader();
        var start = file.Position;
        const string Rows = "xref\n1 2\n0000000000 00000 n \n1111111111 00000 n \n";
        file.Text(Rows).Text("trailer\n<</Size 4/Root 1 0 R/Prev 2222222222>>\nstartxref\n0\n%%EOF\n");
        file.Object(1, PdfFile.Catalog).Object(2, PdfFile.OnePage).Replace("0000000000", $"{file.OffsetOf("1 0 obj"):D10}").Replace("1111111111", $"{file.OffsetOf("2 0 obj"):D10}");
        file.Object(3, PdfFile.Page).WriteTable("", isFirst: true, out var rest);
        return file.Replace("2222222222", $"{rest:D10}").End(start).ToArray();
    }
}
