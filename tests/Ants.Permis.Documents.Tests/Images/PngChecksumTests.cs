using Ants.Permis.Documents.Formats;
using Ants.Permis.Documents.Png;

namespace Ants.Permis.Documents.Tests.Images;

public sealed class The_checksum_of_png_chunks
{
    [Theory]
    [InlineData("", 0u)]
    [InlineData("a", 0xE8B7BE43u)]
    [InlineData("123456789", 0xCBF43926u)]
    [InlineData("The quick brown fox jumps over the lazy dog", 0x414FA339u)]
    public void Is_the_one_of_the_standard(string text, uint expected) => Assert.Equal(expected, Crc32.Of(System.Text.Encoding.ASCII.GetBytes(text)));
}
