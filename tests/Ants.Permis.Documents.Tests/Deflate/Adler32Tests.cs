using Ants.Permis.Documents.Deflate;

namespace Ants.Permis.Documents.Tests.Deflate;

public sealed class The_checksum_of_zlib
{
    [Fact]
    public void Is_that_of_the_known_example() => Assert.Equal(0x11E60398u, Adler32.Append(Adler32.Start, "Wikipedia"u8));

    [Theory]
    [InlineData(0)]
    [InlineData(1)]
    [InlineData(31)]
    [InlineData(704)]
    [InlineData(5553)]
    [InlineData(1_000_003)]
    public void Is_the_sum_of_bytes_and_the_sum_of_sums_even_of_the_largest(int length)
    {
        var bytes = Enumerable.Repeat((byte)255, length).ToArray();
        bytes.AsSpan(0, length / 2).Fill(7);
        var (sum, sums) = (1u, 0u);
        foreach (var one in bytes)
        {
            sum = (sum + one) % 65521;
            sums = (sums + sum) % 65521;
        }

        Assert.Equal((sums << 16) | sum, Adler32.Append(Adler32.Start, bytes));
        Assert.Equal((sums << 16) | sum, Adler32.Append(Adler32.Append(Adler32.Start, bytes.AsSpan(0, length / 3)), bytes.AsSpan(length / 3)));
    }
}
