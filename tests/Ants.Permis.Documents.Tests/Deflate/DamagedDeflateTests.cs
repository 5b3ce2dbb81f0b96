using Ants.Permis.Documents.Deflate;
using Ants.Permis.Documents.Formats;
using Ants.Permis.Documents.Tests.Corpus;
using Ants.Permis.Documents.Tests.Pdf;

namespace Ants.Permis.Documents.Tests.Deflate;

public sealed class Compressed_data_are_damaged
{
    [Fact]
    public void When_a_block_has_a_type_that_does_not_exist() => IsDamaged(new DeflateWriter().Block(3));

    [Fact]
    public void When_the_length_of_stored_bytes_is_not_what_its_complement_says() => IsDamaged(new DeflateWriter().Block(0).Bits(0, 5).Bits(4, 16).Bits(4, 16).Bits(0, 32));

    [Theory]
    [InlineData(1)]
    [InlineData(9)]
    [InlineData(32768)]
    public void When_they_repeat_what_was_before_their_beginning(int distance)
    {
        var writer = new DeflateWriter().Block(1, isLast: true);
        for (var literal = 1; literal < Math.Min(distance, 9); literal++)
            writer.Symbol(literal);
        IsDamaged(writer.Match(3, distance).Symbol(256).Bits(0, 64));
        IsDamaged(writer.Bits(0, 1 << 10));
    }

    [Theory]
    [InlineData(286)]
    [InlineData(287)]
    public void When_a_length_has_a_symbol_that_is_not_used(int symbol) => IsDamaged(new DeflateWriter().Block(1).Symbol('a').Symbol(symbol).Bits(0, 64));

    [Theory]
    [InlineData(30)]
    [InlineData(31)]
    public void When_a_distance_has_a_symbol_that_is_not_used(int symbol) => IsDamaged(new DeflateWriter().Block(1).Symbol('a').Symbol(257).Code(symbol, 5).Bits(0, 64));

    [Fact]
    public void When_there_are_more_codes_than_can_be() => IsDamaged(new DeflateWriter().Codes(Literals(1, 1, 1), [1]).Bits(0, 64));

    [Fact]
    public void When_codes_lack() => IsDamaged(new DeflateWriter().Codes(Literals(1, 2, 3), [1]).Bits(0, 64));

    [Fact]
    public void When_codes_of_distances_lack() => IsDamaged(new DeflateWriter().Codes(Literals(1, 1), [2]).Bits(0, 64));

    [Fact]
    public void When_a_block_cannot_end() => IsDamaged(new DeflateWriter().Codes([1, 1, .. new int[255]], [1]).Bits(0, 64));

    [Fact]
    public void When_lengths_of_codes_repeat_what_was_before_the_first() =>
        IsDamaged(new DeflateWriter().Block(2).Bits(0, 5).Bits(0, 5).Bits(0, 4).Bits(1, 3).Bits(1, 3).Bits(0, 6).Bits(0, 64));

    [Theory]
    [InlineData(30, 0)]
    [InlineData(31, 0)]
    [InlineData(0, 30)]
    public void When_a_block_has_more_codes_than_symbols(int literals, int distances) => IsDamaged(new DeflateWriter().Block(2).Bits(literals, 5).Bits(distances, 5).Bits(0, 100));

    [Theory]
    [InlineData(0x78, 0xBB)]
    [InlineData(0x88, 0x1C)]
    [InlineData(0x77, 0x85)]
    [InlineData(0x78, 0x9D)]
    public void When_their_header_asks_for_a_dictionary_or_another_window_or_method_or_is_wrong(byte first, byte second)
    {
        byte[] data = [first, second, .. DeflateWriter.Zlib([1, 2, 3])[2..]];
        Assert.Null(Inflated.ByTheFramework(data, isWrapped: true));
        Assert.Equal(InflateOutcome.Damaged, Inflated.Wrapped(data).Outcome);
    }

    [Fact]
    public void When_their_checksum_is_another()
    {
        var data = DeflateWriter.Zlib([1, 2, 3]);
        data[^1]++;
        Assert.Equal(InflateOutcome.Damaged, Inflated.Wrapped(data).Outcome);
        Assert.Equal([1, 2, 3], Inflated.Wrapped(data).Bytes);
    }

    [Fact]
    public void And_stay_damaged()
    {
        using var inflater = new Inflater((byte[])[7], isWrapped: false, _ => true);
        var at = 0;
        Assert.Equal(InflateOutcome.Damaged, inflater.Inflate(new byte[9], ref at));
        Assert.Equal(InflateOutcome.Damaged, inflater.Inflate(new byte[9], ref at));
    }

    /// <summary>One code of one bit is enough, and so is none where nothing is repeated: the other bit is damage.</summary>
    [Fact]
    public void Only_where_a_code_that_lacks_is_met()
    {
        var alone = new DeflateWriter().Codes([.. new int[256], 1], [0]);
        Assert.Equal(InflateOutcome.Ended, Inflated.Bare(alone.Code(0, 1).ToArray()).Outcome);
        IsDamaged(new DeflateWriter().Codes([.. new int[256], 1], [0]).Code(1, 1).Bits(0, 64));
        IsDamaged(new DeflateWriter().Codes([.. Literals(2, 2), 1], [0]).Code(2, 2).Code(0, 1).Bits(0, 64));
    }

    [Fact]
    public void Nowhere_in_blocks_without_end_which_the_budget_ends()
    {
        // Two thousand stored blocks of nothing.
        var writer = new DeflateWriter();
        for (var number = 0; number < 2000; number++)
            writer.Stored([]);
        var left = 1500L;
        using var inflater = new Inflater(writer.ToArray(), isWrapped: false, steps => (left -= steps) >= 0);
        var at = 0;
        Assert.Equal(InflateOutcome.Unpaid, inflater.Inflate(new byte[9], ref at));
        Assert.Equal((0, -1), (at, left));
    }

    [Fact]
    public void Nowhere_in_a_bomb_which_stops_where_its_room_does()
    {
        var bomb = DeflateBomb.Of(0, 64, []);
        using var inflater = new Inflater(bomb, isWrapped: true, _ => true);
        var (room, at) = (new byte[100_000], 0);
        Assert.Equal(InflateOutcome.Room, inflater.Inflate(room, ref at));
        Assert.Equal(room.Length, at);
    }

    [Fact]
    public void Aside_in_a_pdf_when_the_content_of_a_page_is_cut()
    {
        var content = PdfFile.Deflate(PdfFile.Latin(string.Concat(Enumerable.Range(0, 200).Select(number => $"{number * number} 0 l "))));
        Assert.Empty(Read(content).Findings);
        Assert.Empty(Read(content[..^4]).Findings);
        Assert.Equal([FormatFindings.DamagedAside], Read(content[..^40]).Findings);
    }

    private static Documents.Pdf.PdfReport Read(byte[] content) => PdfReadings.Read(
        PdfFile.WithHeader().Object(1, PdfFile.Catalog).Object(2, PdfFile.OnePage).Object(3, "<</Type/Page/Contents 4 0 R>>").Stream(4, "/Filter/FlateDecode", content).Table());

    // Some literals, and the end by the last length.
    private static int[] Literals(params int[] lengths) => [.. lengths[..^1], .. new int[257 - lengths.Length], lengths[^1]];

    private static void IsDamaged(DeflateWriter writer)
    {
        var data = writer.ToArray();
        Assert.Null(Inflated.ByTheFramework(data, isWrapped: false));
        Assert.Equal(InflateOutcome.Damaged, Inflated.Bare(data).Outcome);
        Assert.Equal(InflateOutcome.Damaged, Inflated.In(data, isWrapped: false, 1, 4096).Outcome);
    }
}
