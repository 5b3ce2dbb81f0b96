using Ants.Permis.Documents.Formats;
using Ants.Permis.Documents.Images;
using Ants.Permis.Documents.Inspection;
using Ants.Permis.Documents.Tests.Corpus;
using Ants.Permis.Findings;
using Ants.Permis.Primitives;
using Ants.Permis.Rules;
using Ants.Permis.SupportingDocuments;
using NodaTime;

namespace Ants.Permis.Documents.Tests.Inspection;

public sealed class An_inspection
{
    private static readonly RulesInForce Rules = Rulebook.Current.At(new LocalDate(2026, 11, 23));
    private static readonly DocumentInspector Inspector = new(Rules);

    public static TheoryData<string> Names => new(GateFiles.All.Select(file => file.Name));

    [Theory]
    [MemberData(nameof(Names))]
    public void Of_a_sound_file_finds_nothing_to_refuse(string name)
    {
        var report = Inspector.Inspect(GateFiles.Of(name));
        Assert.Contains(report.Outcome, new[] { InspectionOutcome.Ok, InspectionOutcome.Warning });
        Assert.DoesNotContain(report.Findings, finding => finding.Severity == Severity.Blocking || finding.IsUndetermined);
        Assert.NotNull(report.Facts.Sha256);
        Assert.Equal(report.Image is not null, report.Integrity is not null);
        Assert.Equal(report.Facts.Format == DocumentFormat.Pdf, report.Pdf is not null);
    }

    [Theory]
    [MemberData(nameof(Names))]
    public void Is_the_same_from_memory_and_from_any_stream(string name)
    {
        var file = GateFiles.Of(name);
        var expected = Inspector.Inspect(file);
        using var drops = new Drops(file);
        Assert.Equal(expected, Inspector.Inspect(drops));
        using var whole = new MemoryStream(file);
        Assert.Equal(expected, Inspector.Inspect(whole));
    }

    [Theory]
    [MemberData(nameof(Names))]
    public void Tells_how_far_it_is_in_order(string name)
    {
        var heard = new Heard();
        var file = GateFiles.Of(name);
        Inspector.Inspect(file, progress: heard);
        Assert.Equal(InspectionStage.Finished, heard.All[^1].Stage);
        Assert.Equal(heard.All.Select(progress => progress.Stage).Order(), heard.All.Select(progress => progress.Stage));
        Assert.All(heard.All, progress => Assert.True(progress.Done >= 0 && (progress.Total == 0 || progress.Done <= progress.Total), progress.ToString()));
        Assert.True(heard.All.Count < 1000, "Progress is told too often.");
        Assert.Equal(name == "PDF", heard.All.TrueForAll(progress => progress.Stage != InspectionStage.Integrity));
    }

    [Theory]
    [MemberData(nameof(Names))]
    public void Stops_wherever_it_is_cancelled(string name)
    {
        var (file, heard) = (GateFiles.Of(name), new Heard());
        Inspector.Inspect(file, progress: heard);
        for (var at = 0; at < heard.All.Count - 1; at++)
        {
            using var stop = new CancellationTokenSource();
            Assert.Throws<OperationCanceledException>(() => Inspector.Inspect(file, progress: new StopAt(at, stop), cancellationToken: stop.Token));
        }
    }

    [Fact]
    public async Task Cancelled_before_it_begins_reads_nothing()
    {
        using var drops = new Drops(GateFiles.All[0].Bytes);
        await Assert.ThrowsAnyAsync<OperationCanceledException>(() => Inspector.InspectAsync(drops, cancellationToken: new CancellationToken(canceled: true)));
    }

    [Fact]
    public void Says_the_same_on_many_threads_as_on_one()
    {
        var files = GateFiles.All.SelectMany(file => Enumerable.Range(0, 8).Select(at => Spoil(file.Bytes, at))).ToArray();
        var alone = files.Select(file => Inspector.Inspect(file)).ToArray();
        var together = new InspectionReport[files.Length];
        Parallel.For(0, files.Length, new ParallelOptions { MaxDegreeOfParallelism = 8 }, at => together[at] = Inspector.Inspect(files[at]));
        Assert.Equal(alone, together);
    }

    [Fact]
    public void Without_the_integrity_pass_reads_headers_only()
    {
        var headers = new DocumentInspector(Rules, new() { ChecksIntegrity = false });
        var report = headers.Inspect(PngFile.Of(PngFile.Header(400, 400), PngFile.Chunk("IDAT", PngFile.Compress([1, 2, 3])), PngFile.End));
        Assert.Null(report.Integrity);
        Assert.Equal(1, report.Facts.Pages);
    }

    [Fact]
    public void With_words_that_cannot_be_read_comes_to_the_same_verdict()
    {
        // A composite font that says nothing of its letters.
        var file = TextPdf.Of(
            "BT /F1 10 Tf 50 700 Td <00030004> Tj ET", "<</Type/Font/Subtype/Type0/BaseFont/X/Encoding/Identity-H/DescendantFonts[6 0 R]>>", pdf => pdf.Object(6, "<</DW 600>>"));
        var report = new DocumentInspector(Rules, new() { ReadsText = true }).Inspect(file);
        Assert.Equal([DocumentCodes.TextUnread], report.Findings.Select(finding => finding.Code));
        Assert.Equal((InspectionOutcome.Ok, Verdict.Acceptable), (report.Outcome, DocumentVerdict.OfFile(report.Facts, Rules).Verdict));
    }

    [Fact]
    public void Uses_the_reader_that_a_host_puts_in_the_place_of_its_own()
    {
        var own = new DocumentInspector(Rules, new() { ImageReaders = [new HostReader(() => new ImageReport { PageCount = 7 })] });
        Assert.Equal(7, own.Inspect(PngFile.Create()).Facts.Pages);
        Assert.Equal(1, own.Inspect(JpegFile.Create()).Facts.Pages);
    }

    [Fact]
    public void Reports_a_reader_that_throws_and_does_not_pass_the_exception_on()
    {
        var own = new DocumentInspector(Rules, new() { ImageReaders = [new HostReader(() => throw new InvalidOperationException("Martin, Camille"))] });
        var report = own.Inspect(PngFile.Create());
        var finding = Assert.Single(report.Findings, finding => finding.Code == DocumentCodes.ReaderFailed);
        Assert.True(finding.IsUndetermined);
        Assert.DoesNotContain("Martin", report.ToString(), StringComparison.Ordinal);
    }

    [Theory]
    [MemberData(nameof(Names))]
    public void Of_a_file_that_was_cut_is_never_in_order(string name)
    {
        var file = GateFiles.Small(name);
        var inOrder = Enumerable.Range(1, file.Length - 1).Where(length => IsTaken(Inspector.Inspect(file.AsMemory(0, length)))).ToList();
        // A TIFF has no end: here its last bytes are those of the directory. The padding of the last row of a bitmap is no loss, nor is the line end of a PDF.
        Assert.All(inOrder, length => Assert.True((name == "BMP" && length >= file.Length - 3) || (name == "PDF" && length == file.Length - 1), $"Cut to {length} of {file.Length} bytes it is taken."));
    }

    [Theory]
    [MemberData(nameof(Names))]
    public void Of_a_file_with_any_bit_changed_ends_in_a_report(string name)
    {
        var file = GateFiles.Small(name);
        for (var bit = 0; bit < file.Length * 8; bit++)
        {
            file[bit / 8] ^= (byte)(1 << (bit % 8));
            Assert.DoesNotContain(Inspector.Inspect(file).Findings, finding => finding.Code == DocumentCodes.ReaderFailed);
            file[bit / 8] ^= (byte)(1 << (bit % 8));
        }
    }

    private static bool IsTaken(InspectionReport report) =>
        report.Facts.Format != DocumentFormat.Unknown && report.Findings.All(finding => finding.Severity != Severity.Blocking && !finding.IsUndetermined);

    private static byte[] Spoil(byte[] file, int at)
    {
        var spoilt = (byte[])file.Clone();
        if (at > 0)
            spoilt[at * (spoilt.Length - 1) / 8] ^= (byte)(1 << (at % 8));
        return spoilt;
    }

    private sealed class Heard : IProgress<InspectionProgress>
    {
        public List<InspectionProgress> All { get; } = [];

        public void Report(InspectionProgress value) => All.Add(value);
    }

    private sealed class StopAt(int at, CancellationTokenSource stop) : IProgress<InspectionProgress>
    {
        private int count;

        public void Report(InspectionProgress value)
        {
            if (count++ == at)
                stop.Cancel();
        }
    }

    private sealed class HostReader(Func<ImageReport> inspect) : IImageReader
    {
        public DocumentFormat Format => DocumentFormat.Png;

        public ImageReport Inspect(ReadOnlyMemory<byte> file, ReadingBudget budget) => inspect();

        public ImageVerification Verify(ReadOnlyMemory<byte> file, ImageReport structure, ReadingBudget budget) => new();
    }

    /// <summary>A stream that gives seven bytes at a time and does not know its length.</summary>
    private sealed class Drops(byte[] bytes) : MemoryStream(bytes)
    {
        public override bool CanSeek => false;

        public override int Read(Span<byte> buffer) => base.Read(buffer[..Math.Min(7, buffer.Length)]);

        public override ValueTask<int> ReadAsync(Memory<byte> buffer, CancellationToken cancellationToken = default) => base.ReadAsync(buffer[..Math.Min(7, buffer.Length)], cancellationToken);
    }
}
