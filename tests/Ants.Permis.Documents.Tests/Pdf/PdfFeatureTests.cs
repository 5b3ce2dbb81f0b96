using Ants.Permis.Documents.Formats;
using Ants.Permis.Documents.Pdf;
using Ants.Permis.Documents.PdfSyntax;
using Ants.Permis.Documents.Tests.Corpus;
using Ants.Permis.Findings;

namespace Ants.Permis.Documents.Tests.Pdf;

public sealed class Active_content_of_a_pdf
{
    private static readonly string[] SentinelKinds = ["links"];

    public static TheoryData<string> Names { get; } = [.. PdfHidings.All.Select(hiding => hiding.Name)];

    [Theory]
    [MemberData(nameof(Names))]
    public void Is_told_by_its_kind(string name) => IsTold(name, hiding => hiding.InTable());

    [Theory]
    [MemberData(nameof(Names))]
    public void Is_told_without_an_index(string name) => IsTold(name, hiding => hiding.WithoutIndex());

    [Theory]
    [MemberData(nameof(Names))]
    public void Is_told_when_the_index_leads_astray_from_it(string name) => IsTold(name, hiding => hiding.Misplaced());

    [Theory]
    [MemberData(nameof(Names))]
    public void Is_told_when_it_is_compressed(string name)
    {
        // A stream can be in no object stream.
        if (!Hiding(name).Others.Any(other => other.Contains("stream", StringComparison.Ordinal)))
            IsTold(name, hiding => hiding.InObjectStream());
    }

    [Fact]
    public void Is_counted()
    {
        var reading = PdfReadings.Read(Hiding(SentinelKinds[0]).InTable());
        Assert.Equal([new PdfFeature(PdfFeatureKind.WebLink, 2)], reading.Features);
    }

    [Fact]
    public void Is_gone_when_a_newer_revision_takes_it_away()
    {
        var file = PdfFile.WithHeader().Object(1, "<</Type/Catalog/Pages 2 0 R/OpenAction 4 0 R>>").Object(2, PdfFile.OnePage).Object(3, PdfFile.Page)
            .Object(4, "<</S/JavaScript/JS(x)>>").WriteTable("/Root 1 0 R", isFirst: true, out var first).End(first);
        Assert.NotEmpty(PdfReadings.Read(file).Features);
        file.Object(4, "[3 0 R/Fit]").Table($"/Root 1 0 R/Prev {first}", isFirst: false);
        Assert.Empty(PdfReadings.Read(file).Features);
    }

    [Theory]
    [InlineData("rc4")]
    [InlineData("aes")]
    [InlineData("aes-256")]
    public void Is_an_invoice_though_its_name_is_encrypted(string kind)
    {
        var encryptor = kind switch
        {
            "rc4" => PdfEncryptor.Rc4(3, 16, "", "owner"),
            "aes" => PdfEncryptor.Filtered(isAes: true, "", "owner"),
            _ => PdfEncryptor.Aes256(6, "", "owner"),
        };
        var name = Convert.ToHexString(encryptor.Encrypt(4, PdfFile.Latin("factur-x.xml")));
        var file = new PdfFile { Encrypt = encryptor.Encrypt }.Text("%PDF-2.0\n").Object(1, "<</Type/Catalog/Pages 2 0 R/AF[4 0 R]>>").Object(2, PdfFile.OnePage)
            .Object(3, PdfFile.Page).Object(4, $"<</F<{name}>/EF<</F 5 0 R>>>>").Stream(5, "", [1]).Object(90, encryptor.Dictionary).Table(PdfEncryptor.Trailer);
        var reading = PdfReadings.Read(file);
        Assert.Equal([new PdfFeature(PdfFeatureKind.InvoiceData, 1)], reading.Features);
        Assert.Equal(PdfProtection.OpensWithoutPassword, reading.Protection);
    }

    private static void IsTold(string name, Func<PdfHiding, PdfFile> build)
    {
        var hiding = Hiding(name);
        var reading = PdfReadings.Read(build(hiding));
        Assert.Equal(hiding.Expected, reading.Features.Select(feature => feature.Kind));
        Assert.Equal(1, reading.PageCount);
        Assert.DoesNotContain(reading.Findings, finding => finding.Severity == Severity.Blocking);
    }

    private static PdfHiding Hiding(string name) => PdfHidings.All.Single(one => string.Equals(one.Name, name, StringComparison.Ordinal));
}
