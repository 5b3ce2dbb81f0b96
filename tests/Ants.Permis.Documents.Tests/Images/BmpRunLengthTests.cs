using Ants.Permis.Documents.Bmp;
using Ants.Permis.Documents.Formats;
using Ants.Permis.Documents.Tests.Corpus;
using Ants.Permis.Documents.Tests.Formats;

namespace Ants.Permis.Documents.Tests.Images;

public sealed class The_run_length_codes_of_a_bmp
{
    private static readonly Reader Bmp = BmpReader.Read;

    private static byte[] Eight(params byte[] codes) => new BmpFile { Bits = 8, Compression = BmpFile.RunLength8, Pixels = codes }.ToArray();

    private static byte[] Four(params byte[] codes) => new BmpFile { Bits = 4, Compression = BmpFile.RunLength4, Pixels = codes }.ToArray();

    [Fact]
    public void May_be_runs_single_pixels_and_jumps()
    {
        FormatAssert.IsClean(Bmp.Read(Eight(5, 1, 0, 0, 0, 5, 1, 2, 3, 4, 5, 0, 0, 0, 0, 2, 3, 0, 2, 7, 0, 1)), 5, 3);
        FormatAssert.IsClean(Bmp.Read(Four(5, 0x12, 0, 0, 0, 5, 0x12, 0x34, 0x50, 0, 0, 0, 5, 7, 0, 1)), 5, 3);
    }

    [Fact]
    public void Are_seen_to_be_truncated_wherever_a_pixel_is_cut()
    {
        var file = Eight(5, 1, 0, 0, 0, 5, 1, 2, 3, 4, 5, 0, 0, 0, 5, 7, 0, 1);
        // Only the two bytes of the end code may go.
        Assert.Equal([file.Length - 2, file.Length - 1], FormatAssert.CutsNotRefused(Bmp, file));
    }

    [Fact]
    public void Only_warn_when_every_row_is_there_and_the_end_code_is_not() =>
        FormatAssert.Has(Bmp.Read(Eight(5, 1, 0, 0, 5, 1, 0, 0, 5, 1)), FormatFindings.DamagedAside);

    [Fact]
    public void Only_warn_of_bytes_after_the_end_code() =>
        FormatAssert.Has(Bmp.Read([.. Eight(5, 1, 0, 1), 9, 9, 9]), FormatFindings.Trailing(3));

    [Fact]
    public void Are_refused_in_a_picture_stored_from_the_top() => FormatAssert.Has(
        Bmp.Read(new BmpFile { Height = -3, Bits = 8, Compression = BmpFile.RunLength8, Pixels = [0, 1] }.ToArray()), FormatFindings.Damaged);

    [Fact]
    public void Are_not_followed_for_a_picture_beyond_the_limit_on_pixels() => FormatAssert.Has(
        Bmp.Read(new BmpFile { Width = 60000, Height = 60000, Bits = 8, Compression = BmpFile.RunLength8, Pixels = [0, 1] }.ToArray()),
        FormatFindings.LimitExceeded("pixels"));
}
