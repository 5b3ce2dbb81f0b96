using Ants.Permis.Documents.Formats;
using Ants.Permis.Documents.Tests.Corpus;
using Ants.Permis.Documents.Tests.Formats;
using FsCheck.Xunit;

namespace Ants.Permis.Documents.Tests.Images;

public sealed class The_coded_data_of_a_jpeg
{
    public static TheoryData<string, byte[]> Sound { get; } = new()
    {
        { "grey", JpegVerifying.Picture(JpegVerifying.Grey).Sequential() },
        { "extended", JpegVerifying.Picture(JpegVerifying.Grey).Sequential(marker: JpegFile.Extended) },
        { "colour", JpegVerifying.Picture(JpegVerifying.Full).Sequential() },
        { "halved colours", JpegVerifying.Picture(JpegVerifying.Halved).Sequential() },
        { "restarts", JpegVerifying.Picture(JpegVerifying.Halved).Sequential(interval: 2) },
        { "restarts in the middle of rows", JpegVerifying.Picture(JpegVerifying.Full, 100, 100).Sequential(interval: 5) },
        { "a restart after every unit", JpegVerifying.Picture(JpegVerifying.Grey).Sequential(interval: 1) },
        { "one scan a component", JpegVerifying.Picture(JpegVerifying.Halved).Sequential(interleaved: false) },
        { "one scan a component, with restarts", JpegVerifying.Picture(JpegVerifying.Halved).Sequential(interval: 3, interleaved: false) },
        { "progressive grey", JpegVerifying.Picture(JpegVerifying.Grey).Progressive() },
        { "progressive halved colours", JpegVerifying.Picture(JpegVerifying.Halved).Progressive() },
        { "progressive with restarts", JpegVerifying.Picture(JpegVerifying.Halved).Progressive(interval: 4) },
        { "progressive of many flat blocks", new JpegEncoder(400, 400, JpegVerifying.Grey, (_, x, y) => x == y ? 0 : 200).Progressive() },
        { "larger than the buffer", JpegVerifying.Picture(JpegVerifying.Full, 300, 300).Sequential() },
        { "progressive, larger than the buffer", JpegVerifying.Picture(JpegVerifying.Full, 300, 300).Progressive() },
        { "by hand", JpegFile.Create(100, 37, 3, restartInterval: 2) },
        { "by hand, progressive", JpegFile.CreateProgressive(100, 37, 3) },
        { "inks", JpegVerifying.Picture([(1, 1), (1, 1), (1, 1), (1, 1)]).Sequential() },
    };

    [Theory]
    [MemberData(nameof(Sound))]
    public void Are_found_sound(string flavour, byte[] file)
    {
        Assert.NotEmpty(flavour);
        Assert.Empty(JpegVerifying.Findings(file));
    }

    [Fact]
    public void Are_truncated_when_they_end_before_the_last_block()
    {
        var file = JpegVerifying.Picture(JpegVerifying.Halved).Sequential(interval: 2);
        var data = file.AsSpan().IndexOf<byte>([0xFF, 0xDA]);
        // The last byte may hold nothing but padding, and its end marker is not coded data.
        Assert.All(Enumerable.Range(data, file.Length - 3 - data), length => JpegVerifying.Finds(file[..length], FormatFindings.Truncated));
    }

    [Fact]
    public void Are_truncated_when_a_progressive_scan_is_cut()
    {
        var file = JpegVerifying.Picture(JpegVerifying.Grey).Progressive();
        var cuts = Enumerable.Range(2, file.Length - 2).Select(length => JpegVerifying.Verify(file[..length]).Findings);
        Assert.All(cuts, findings => Assert.True(findings.Count == 0 || findings.SequenceEqual([FormatFindings.Truncated])));
        // Between two scans the bits are whole; that the end marker is missing, the structure tells.
        Assert.InRange(cuts.Count(findings => findings.Count == 0), 4, 60);
    }

    [Fact]
    public void Are_damaged_by_a_code_that_does_not_exist() => JpegVerifying.Finds(OneBlock([0xFE, 0xFE, 0xFE]), FormatFindings.Damaged);

    [Fact]
    public void Are_damaged_by_coefficients_beyond_the_last() =>
        JpegVerifying.Finds(OneBlock(Codes((0, false), (0xF0, true), (0xF0, true), (0xF0, true), (0xF0, true), (0x00, true))), FormatFindings.Damaged);

    [Fact]
    public void May_end_with_the_last_coefficient() =>
        Assert.Empty(JpegVerifying.Verify(OneBlock(Codes([(0, false), .. Enumerable.Repeat((0x01, true), 63)]))).Findings);

    [Theory]
    [InlineData(0x10)]
    [InlineData(0xE0)]
    public void Are_damaged_by_a_run_that_a_sequential_block_does_not_have(int value) => JpegVerifying.Finds(OneBlock(Codes((0, false), (value, true), (0x00, true))), FormatFindings.Damaged);

    [Fact]
    public void Are_damaged_when_a_scan_holds_fewer_blocks_than_the_picture() => JpegVerifying.Finds(
        JpegFile.Of(JpegFile.Tables, JpegFile.Frame(JpegFile.Baseline, 80, 80), JpegFile.Scan(80, 72), JpegFile.End), FormatFindings.Damaged);

    [Fact]
    public void Only_warn_of_surplus_bytes_behind_the_last_block() => JpegVerifying.Finds(
        JpegFile.Of(JpegFile.Tables, JpegFile.Frame(JpegFile.Baseline, 80, 72), JpegFile.Scan(80, 80), JpegFile.End), FormatFindings.DamagedAside);

    [Fact]
    public void May_be_followed_by_fill_bytes_and_a_last_restart()
    {
        var picture = JpegVerifying.Picture(JpegVerifying.Grey);
        byte[] file = picture.Sequential(interval: 2);
        Assert.Empty(JpegVerifying.Findings([.. file[..^2], 0xFF, 0xD6, 0xFF, 0xFF, .. JpegFile.End]));
    }

    [Fact]
    public void Are_damaged_by_a_restart_out_of_its_turn()
    {
        var file = JpegVerifying.Picture(JpegVerifying.Grey).Sequential(interval: 2);
        file[file.AsSpan().IndexOf<byte>([0xFF, 0xD1]) + 1] = 0xD3;
        JpegVerifying.Finds(file, FormatFindings.Damaged);
    }

    [Fact]
    public void Are_damaged_by_a_restart_that_nothing_announces()
    {
        var file = JpegVerifying.Picture(JpegVerifying.Grey).Sequential(interval: 2);
        var interval = file.AsSpan().IndexOf<byte>([0xFF, 0xDD]);
        JpegVerifying.Finds([.. file[..interval], .. file[(interval + 6)..]], FormatFindings.Damaged);
    }

    [Fact]
    public void Are_damaged_when_a_component_never_comes()
    {
        var picture = JpegVerifying.Picture(JpegVerifying.Full);
        JpegVerifying.Finds(JpegFile.Of(JpegEncoder.Tables, picture.Frame(JpegFile.Baseline), picture.Scan([0, 2], 0, 63, 0, 0), JpegFile.End), FormatFindings.Damaged);
        JpegVerifying.Finds(JpegFile.Of(JpegEncoder.Tables, picture.Frame(JpegFile.Progressive), picture.Scan([0, 1], 0, 0, 0, 0), JpegFile.End), FormatFindings.Damaged);
    }

    [Fact]
    public void Are_mostly_seen_to_be_damaged_when_bytes_are_lost()
    {
        var file = JpegVerifying.Picture(JpegVerifying.Halved, 200, 200).Sequential();
        var data = file.AsSpan().IndexOf<byte>([0xFF, 0xDA]) + 14;
        var lost = Enumerable.Range(0, 100).Select(turn => data + (turn * (file.Length - data - 200) / 100)).Select(at => (byte[])[.. file[..at], .. file[(at + 100)..]]);
        Assert.InRange(lost.Count(spoilt => JpegVerifying.Verify(spoilt).Findings.Count > 0), 95, 100);
    }

    [Theory]
    [InlineData(false)]
    [InlineData(true)]
    public void End_in_the_same_findings_after_any_change_of_a_byte(bool progressive)
    {
        var picture = JpegVerifying.Picture(JpegVerifying.Halved, 33, 17);
        var file = progressive ? picture.Progressive(interval: 2) : picture.Sequential(interval: 1);
        for (var at = 0; at < file.Length; at++)
        {
            var right = file[at];
            foreach (var value in (byte[])[0x00, 0xFF, 0xD9, .. Enumerable.Range(0, 8).Select(bit => (byte)(right ^ (1 << bit)))])
            {
                file[at] = value;
                Assert.Equal(JpegVerifying.Verify(file), JpegVerifying.Verify(file));
            }

            file[at] = right;
        }
    }

    [Property(MaxTest = 300)]
    public void End_in_findings_whatever_the_bytes(byte[] bytes, (int, byte)[] edits, bool progressive)
    {
        var picture = JpegVerifying.Picture(JpegVerifying.Halved, 33, 17);
        var limits = new InspectionLimits { MaxSteps = 10_000 };
        byte[][] files = [JpegFile.Of(JpegEncoder.Tables, picture.Frame(progressive ? JpegFile.Progressive : JpegFile.Baseline), JpegFile.ScanHeader([1], 0, (byte)(progressive ? 0 : 63), 0), bytes),
            FormatAssert.Spoil(progressive ? picture.Progressive() : picture.Sequential(2), edits)];
        Assert.All(files, file =>
        {
            var budget = new ReadingBudget(limits);
            Assert.Equal(JpegVerifying.Verify(file, budget), JpegVerifying.Verify(file, new(limits)));
            Assert.InRange(budget.StepsTaken, 0, limits.MaxSteps);
        });
    }

    // A picture of one block with the coded data given.
    private static byte[] OneBlock(byte[] data) =>
        JpegFile.Of(JpegEncoder.Tables, JpegFile.Frame(JpegFile.Baseline, 8, 8), JpegFile.ScanHeader([1], 0, 63, 0), data, JpegFile.End);

    private static byte[] Codes(params (int Value, bool IsOther)[] values)
    {
        var bits = new JpegBits();
        foreach (var (value, isOther) in values)
        {
            (isOther ? JpegCode.Others : JpegCode.First).Write(bits, value);
            bits.Write(0, value & 15);
        }

        return bits.ToArray();
    }
}
