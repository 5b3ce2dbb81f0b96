using System.IO.Compression;
using Ants.Permis.Documents.Deflate;
using FsCheck;
using FsCheck.Xunit;

namespace Ants.Permis.Documents.Tests.Deflate;

public sealed class Compressed_data
{
    private static readonly CompressionLevel[] Levels = [CompressionLevel.NoCompression, CompressionLevel.Fastest, CompressionLevel.Optimal, CompressionLevel.SmallestSize];

    [Fact]
    public void Come_out_as_they_went_in_whatever_their_kind_size_and_level()
    {
        var random = new Random(20261123);
        for (var number = 0; number < 3000; number++)
        {
            var data = Sample(random, number % 6, random.Next(number % 50 == 0 ? 90_000 : 3000));
            IsWhole(data, DeflateWriter.Zlib(data, Levels[number % Levels.Length]), random);
        }
    }

    [Property(MaxTest = 500)]
    public void Come_out_as_they_went_in(byte[] data) => IsWhole(data, DeflateWriter.Zlib(data), new Random(data.Length));

    [Property(MaxTest = 1000)]
    public void Are_refused_as_the_framework_refuses_them_when_they_are_any_bytes(byte[] data) => AgreesWithTheFramework(data);

    [Fact]
    public void May_be_large_and_come_in_parts()
    {
        var data = Sample(new Random(7), 4, 3_000_000);
        var packed = DeflateWriter.Zlib(data);
        foreach (var (part, piece) in new[] { (1, 8192), (7, 1_000_000), (8192, 131_072), (int.MaxValue, 999) })
        {
            var (outcome, bytes) = Inflated.Read(packed, part, piece);
            Assert.Equal(InflateOutcome.Ended, outcome);
            Assert.Equal(data, bytes);
        }
    }

    [Fact]
    public void May_repeat_from_every_distance_by_every_length_and_across_the_end_of_the_window()
    {
        var start = Sample(new Random(3), 0, 65535);
        var writer = new DeflateWriter().Stored(start).Block(1, isLast: true);
        List<byte> expected = [.. start];
        for (var number = 0; number < 12_000; number++)
        {
            // All distances up to 300, all lengths, and steps to the farthest.
            var (length, distance) = (3 + (number % 256), number < 3000 ? 1 + (number % 300) : 1 + (number * 7919 % 32768));
            writer.Match(length, distance);
            for (var each = 0; each < length; each++)
                expected.Add(expected[^distance]);
        }

        var data = writer.Match(258, 32768).Symbol(256).ToArray();
        expected.AddRange(expected.GetRange(expected.Count - 32768, 258));
        var whole = expected.ToArray();
        Assert.Equal(whole, Inflated.ByTheFramework(data, isWrapped: false));
        Assert.Equal(whole, Inflated.Bare(data, whole.Length + 1).Bytes);
        Assert.Equal(whole, Inflated.In(data, isWrapped: false, 1009, whole.Length + 1).Bytes);
        Assert.Equal((InflateOutcome.Truncated, whole.Length), Shape(Inflated.Read([0x78, 0x01, .. data], 5000, 4096)));
        Assert.Equal(whole, Inflated.Read([0x78, 0x01, .. data], 5000, 4096).Bytes);
    }

    [Fact]
    public void May_have_codes_of_fifteen_bits()
    {
        // Literals 0 to 13 have codes of 1 to 14 bits; 14 and the end have fifteen.
        var lengths = new int[257];
        for (var literal = 0; literal < 14; literal++)
            lengths[literal] = literal + 1;
        lengths[14] = lengths[256] = 15;
        var writer = new DeflateWriter().Codes(lengths, [1]);
        byte[] expected = [.. Enumerable.Range(0, 400).Select(number => (byte)(number * 7 % 15))];
        foreach (var literal in expected)
            writer.Code((1 << (literal < 14 ? literal + 1 : 15)) - 2, literal < 14 ? literal + 1 : 15);
        var data = writer.Code(0x7FFF, 15).ToArray();
        Assert.Equal(expected, Inflated.ByTheFramework(data, isWrapped: false));
        Assert.Equal(InflateOutcome.Ended, Inflated.Bare(data).Outcome);
        Assert.Equal(expected, Inflated.Bare(data).Bytes);
    }

    [Fact]
    public void May_be_followed_by_anything()
    {
        byte[] data = [.. DeflateWriter.Zlib([1, 2, 3]), 9, 9, 9];
        Assert.Equal((InflateOutcome.Ended, 3), Shape(Inflated.Wrapped(data)));
    }

    [Fact]
    public void Are_truncated_wherever_they_are_cut()
    {
        foreach (var level in Levels)
        {
            var data = Sample(new Random(11), 3, 700);
            var packed = DeflateWriter.Zlib(data, level);
            for (var length = 0; length < packed.Length; length++)
            {
                var (outcome, bytes) = Inflated.Wrapped(packed[..length]);
                Assert.Equal(InflateOutcome.Truncated, outcome);
                Assert.Equal(data[..bytes.Length], bytes);
                Assert.Equal(Inflated.ByTheFramework(packed[..length], isWrapped: true)!.Length, bytes.Length);
            }
        }
    }

    [Fact]
    public void Are_taken_or_refused_as_the_framework_does_whichever_bit_is_wrong()
    {
        foreach (var level in Levels)
        {
            var packed = DeflateWriter.Zlib(Sample(new Random(12), 3, 900), level)[2..^4];
            for (var bit = 0; bit < packed.Length * 8; bit++)
            {
                packed[bit / 8] ^= (byte)(1 << (bit % 8));
                AgreesWithTheFramework(packed);
                packed[bit / 8] ^= (byte)(1 << (bit % 8));
            }
        }
    }

    // The framework takes data that end too early for the end, and says nothing.
    private static void AgreesWithTheFramework(byte[] bare)
    {
        var (outcome, bytes) = Inflated.Bare(bare, 1 << 18);
        var known = Inflated.ByTheFramework(bare, isWrapped: false);
        Assert.Equal(known is null, outcome == InflateOutcome.Damaged);
        if (known is not null)
            Assert.Equal(known, bytes);
    }

    private static void IsWhole(byte[] data, byte[] packed, Random random)
    {
        foreach (var result in new[] { Inflated.Wrapped(packed), Inflated.In(packed, isWrapped: true, random.Next(1, 700), 1 << 17), Inflated.Read(packed, random.Next(1, 100), random.Next(1, 5000)) })
        {
            Assert.Equal(InflateOutcome.Ended, result.Outcome);
            Assert.Equal(data, result.Bytes);
        }
    }

    private static (InflateOutcome Outcome, int Length) Shape(Inflated result) => (result.Outcome, result.Bytes.Length);

    // Noise, one byte, short periods, words, noise of few bytes, steps.
    private static byte[] Sample(Random random, int kind, int length)
    {
        var data = new byte[length];
        var period = random.Next(1, 40);
        for (var at = 0; at < length; at++)
        {
            data[at] = kind switch
            {
                0 => (byte)random.Next(256),
                1 => 42,
                2 => (byte)(at % period),
                3 => (byte)"the quick brown fox /Type/Page 0 R "[random.Next(35) * (at % 5) % 35],
                4 => (byte)(random.Next(4) * random.Next(4)),
                _ => (byte)(at / period),
            };
        }

        return data;
    }
}
