using System.Net;
using System.Net.Http.Headers;
using System.Text.Json;
using Ants.Permis.Conventions;
using Ants.Permis.Documents.Inspection;
using Ants.Permis.Documents.Tests.Corpus;
using Ants.Permis.Rules;
using Ants.Permis.SupportingDocuments;
using Microsoft.AspNetCore.Builder;
using Microsoft.AspNetCore.Hosting;
using Microsoft.AspNetCore.Http;
using Microsoft.Extensions.DependencyInjection;
using Microsoft.Extensions.Logging;
using NodaTime;

namespace Ants.Permis.Documents.Tests.Inspection;

/// <summary>The sample of the guide, on a web server of this machine.</summary>
public sealed class The_guide_to_uploads : IAsyncLifetime
{
    private static readonly CancellationToken Cancelled = TestContext.Current.CancellationToken;

    private readonly Kept store = new();
    private readonly HttpClient client = new();
    private WebApplication? app;

    private static RulesInForce Rules => Rulebook.Current.At(new LocalDate(2026, 11, 23));

    public async ValueTask InitializeAsync()
    {
        var builder = WebApplication.CreateSlimBuilder();
        builder.WebHost.UseUrls("http://127.0.0.1:0");
        builder.Logging.ClearProviders();
        builder.Services.AddDocumentGate().AddSingleton<IUploadStore>(store);
        app = builder.Build();
        app.UseRateLimiter();
        app.MapDocuments();
        await app.StartAsync(Cancelled);
        client.BaseAddress = new(app.Urls.Single());
    }

    public async ValueTask DisposeAsync()
    {
        client.Dispose();
        if (app is not null)
            await app.DisposeAsync();
    }

    [Fact]
    public void Quotes_code_that_is_compiled_here() =>
        QuotedCode.IsCompiled("docs/guide/check-an-upload.md", "tests/Ants.Permis.Documents.Tests/Inspection/AspNetUpload.cs");

    [Fact]
    public async Task Keeps_what_passes_byte_by_byte()
    {
        var file = PdfFile.WithPages(3).Table().ToArray();
        var (status, answer) = await Post("facture.pdf", file, "application/pdf");
        Assert.Equal((HttpStatusCode.OK, 3), (status, answer.GetProperty("pages").GetInt32()));
        Assert.Equal(file, store.Content);
        Assert.Equal(DocumentFormat.Pdf, store.Facts!.Format);
    }

    [Fact]
    public async Task Says_what_is_wrong_and_what_to_do()
    {
        var (status, answer) = await Post("facture.pdf", PdfFile.WithPages(3).Table().ToArray()[..^30], "application/pdf");
        Assert.Equal(HttpStatusCode.UnprocessableEntity, status);
        var remark = Assert.Single(answer.GetProperty("remarks").EnumerateArray(), remark => remark.GetProperty("severity").GetString() == "Blocking");
        Assert.Equal("document.truncated", remark.GetProperty("code").GetString());
        Assert.NotEqual("", remark.GetProperty("remedy").GetString());
        Assert.Null(store.Content);
    }

    [Fact]
    public async Task Stops_reading_one_byte_behind_the_limit()
    {
        var endless = new Endless();
        using var content = new StreamContent(endless);
        using var response = await client.PostAsync(new Uri("/documents", UriKind.Relative), content, Cancelled);
        Assert.Equal(HttpStatusCode.UnprocessableEntity, response.StatusCode);
        Assert.Contains("document.too-large", await response.Content.ReadAsStringAsync(Cancelled), StringComparison.Ordinal);
        Assert.True(endless.Given < 64 << 20, "The server went on reading.");
    }

    [Fact]
    public async Task Takes_the_file_of_a_form_too()
    {
        using var content = new MemoryStream(PdfFile.WithPages(1).Table().ToArray());
        var file = new FormFile(content, 0, content.Length, "file", "facture.jpg") { Headers = new HeaderDictionary(), ContentType = "application/pdf" };
        var report = await GatePairs.OfForm(file, new DocumentInspector(Rules), Cancelled);
        Assert.Contains(report.Findings, finding => finding.Code == Findings.DocumentCodes.Mislabelled);
        Assert.True(GatePairs.MayBeKept(report, Rules));
        Assert.False(GatePairs.MayBeKeptTooStrict(report));
        Assert.Contains("InspectionReport Pdf Warning document.mislabelled", GatePairs.ForTheLog(report), StringComparison.Ordinal);
    }

    private async Task<(HttpStatusCode Status, JsonElement Answer)> Post(string name, byte[] file, string type)
    {
        using var content = new ByteArrayContent(file) { Headers = { ContentType = MediaTypeHeaderValue.Parse(type) } };
        content.Headers.Add("X-File-Name", name);
        using var response = await client.PostAsync(new Uri("/documents", UriKind.Relative), content, Cancelled);
        return (response.StatusCode, JsonDocument.Parse(await response.Content.ReadAsStringAsync(Cancelled)).RootElement);
    }

    private sealed class Kept : IUploadStore
    {
        public byte[]? Content { get; private set; }

        public DocumentFacts? Facts { get; private set; }

        public async Task KeepAsync(DocumentFacts facts, Stream content, CancellationToken cancelled)
        {
            using var copy = new MemoryStream();
            await content.CopyToAsync(copy, cancelled);
            (Content, Facts) = (copy.ToArray(), facts);
        }
    }

    /// <summary>A body of twenty megabytes that says nothing of its length: what is behind the limit must not be asked for.</summary>
    private sealed class Endless : Stream
    {
        private const long Whole = 20_000_000;

        public long Given { get; private set; }

        public override bool CanRead => true;

        public override bool CanSeek => false;

        public override bool CanWrite => false;

        public override long Length => throw new NotSupportedException();

        public override long Position { get => throw new NotSupportedException(); set => throw new NotSupportedException(); }

        public override void Flush()
        {
        }

        public override int Read(byte[] buffer, int offset, int count)
        {
            var given = (int)Math.Min(count, Whole - Given);
            buffer.AsSpan(offset, given).Fill((byte)'B');
            Given += given;
            return given;
        }

        public override long Seek(long offset, SeekOrigin origin) => throw new NotSupportedException();

        public override void SetLength(long value) => throw new NotSupportedException();

        public override void Write(byte[] buffer, int offset, int count) => throw new NotSupportedException();
    }
}
