using Ants.Permis.Documents.Formats;
using Ants.Permis.Documents.Png;
using Ants.Permis.Documents.Tests.Corpus;
using Ants.Permis.Documents.Tests.Formats;
using FsCheck.Xunit;

namespace Ants.Permis.Documents.Tests.Images;

public sealed class The_structure_of_a_png
{
    private static readonly Reader Png = PngReader.Read;

    [Theory]
    [InlineData(1, PngFile.Grey)]
    [InlineData(2, PngFile.Grey)]
    [InlineData(4, PngFile.Grey)]
    [InlineData(8, PngFile.Grey)]
    [InlineData(16, PngFile.Grey)]
    [InlineData(8, PngFile.Colour)]
    [InlineData(16, PngFile.Colour)]
    [InlineData(1, PngFile.Palette)]
    [InlineData(2, PngFile.Palette)]
    [InlineData(4, PngFile.Palette)]
    [InlineData(8, PngFile.Palette)]
    [InlineData(8, PngFile.GreyAlpha)]
    [InlineData(16, PngFile.GreyAlpha)]
    [InlineData(8, PngFile.ColourAlpha)]
    [InlineData(16, PngFile.ColourAlpha)]
    public void Is_one_page_of_its_sides_in_every_legal_depth_and_colour_type(byte depth, byte colourType) =>
        FormatAssert.IsClean(Png.Read(PngFile.Create(7, 4, depth, colourType)), 7, 4);

    [Fact]
    public void May_have_its_picture_in_several_chunks_that_follow_one_another()
    {
        var data = PngFile.Compress(new byte[3 * 16]);
        var file = PngFile.Of(
            PngFile.Header(5, 3),
            PngFile.Chunk("tEXt", "Title\0scan"u8.ToArray()),
            PngFile.Chunk("IDAT", data[..4]),
            PngFile.Chunk("IDAT"),
            PngFile.Chunk("IDAT", data[4..]),
            PngFile.Chunk("tIME", 7, 0xE3, 1, 1, 0, 0, 0),
            PngFile.End);
        FormatAssert.IsClean(Png.Read(file), 5, 3);
    }

    [Fact]
    public void Is_seen_to_be_truncated_wherever_it_is_cut() =>
        Assert.Empty(FormatAssert.CutsNotRefused(Png, PngFile.Create(colourType: PngFile.Palette)));

    [Fact]
    public void Is_seen_to_be_damaged_when_a_text_transfer_changed_its_line_ends() =>
        FormatAssert.Has(Png.Read([.. PngFile.Signature[..4], 0x0A, .. PngFile.Create()[6..]]), FormatFindings.Damaged);

    [Fact]
    public void Only_warns_of_a_wrong_checksum_beside_the_picture()
    {
        var text = PngFile.WithWrongChecksum(PngFile.Chunk("tEXt", 65, 0, 66));
        FormatAssert.Has(Png.Read(PngFile.Of(PngFile.Header(5, 3), text, PngFile.ImageData(5, 3), PngFile.End)), FormatFindings.DamagedAside);
    }

    [Fact]
    public void Has_one_finding_of_a_code_and_the_gravest()
    {
        var (text, picture) = (PngFile.WithWrongChecksum(PngFile.Chunk("tEXt", 65, 0, 66)), PngFile.WithWrongChecksum(PngFile.ImageData(5, 3)));
        FormatAssert.Has(Png.Read(PngFile.Of(PngFile.Header(5, 3), text, text, picture, text, PngFile.End)), FormatFindings.Damaged);
    }

    [Fact]
    public void Is_refused_for_a_wrong_checksum_in_any_chunk_that_the_picture_needs()
    {
        byte[][] chunks = [PngFile.Header(5, 3), PngFile.Chunk("PLTE", 1, 2, 3), PngFile.ImageData(5, 3), PngFile.End];
        for (var spoilt = 0; spoilt < chunks.Length; spoilt++)
        {
            var file = PngFile.Of([.. chunks.Select((chunk, at) => at == spoilt ? PngFile.WithWrongChecksum(chunk) : chunk)]);
            FormatAssert.Has(Png.Read(file), FormatFindings.Damaged);
        }
    }

    [Theory]
    [InlineData(3, PngFile.Grey)]
    [InlineData(4, PngFile.Colour)]
    [InlineData(16, PngFile.Palette)]
    [InlineData(4, PngFile.GreyAlpha)]
    [InlineData(8, 5)]
    [InlineData(8, 7)]
    [InlineData(0, PngFile.Grey)]
    public void Is_refused_with_a_depth_that_its_colour_type_does_not_allow(byte depth, byte colourType) =>
        FormatAssert.Has(Png.Read(PngFile.Of(PngFile.Header(5, 3, depth, colourType), PngFile.End)), FormatFindings.Damaged);

    [Theory]
    [InlineData(0, 3)]
    [InlineData(5, 0)]
    [InlineData(0x8000_0000, 3)]
    public void Is_refused_with_an_impossible_side(uint width, uint height) =>
        FormatAssert.Has(Png.Read(PngFile.Of(PngFile.Header(width, height), PngFile.ImageData(5, 3), PngFile.End)), FormatFindings.Damaged);

    [Theory]
    [InlineData(10, 1)]
    [InlineData(11, 1)]
    [InlineData(12, 2)]
    public void Is_refused_with_a_method_that_does_not_exist(int place, byte method)
    {
        var header = PngFile.Header(5, 3).AsSpan(8, 13).ToArray();
        header[place] = method;
        FormatAssert.Has(Png.Read(PngFile.Of(PngFile.Chunk("IHDR", header), PngFile.ImageData(5, 3), PngFile.End)), FormatFindings.Damaged);
    }

    [Theory]
    [InlineData(0)]
    [InlineData(4)]
    [InlineData(771)]
    public void Is_refused_with_a_palette_of_a_wrong_length(int length) => FormatAssert.Has(
        Png.Read(PngFile.Of(
            PngFile.Header(5, 3, 8, PngFile.Palette), PngFile.Chunk("PLTE", new byte[length]), PngFile.ImageData(5, 3, 8, PngFile.Palette), PngFile.End)),
        FormatFindings.Damaged);

    [Fact]
    public void May_have_a_palette_of_two_hundred_and_fifty_six_colours() => FormatAssert.IsClean(
        Png.Read(PngFile.Of(
            PngFile.Header(5, 3, 8, PngFile.Palette), PngFile.Chunk("PLTE", new byte[768]), PngFile.ImageData(5, 3, 8, PngFile.Palette), PngFile.End)),
        5,
        3);

    [Fact]
    public void Is_refused_with_its_chunks_out_of_order()
    {
        byte[][] orders =
        [
            PngFile.Of(PngFile.ImageData(5, 3), PngFile.Header(5, 3), PngFile.End),
            PngFile.Of(PngFile.Header(5, 3), PngFile.Header(5, 3), PngFile.ImageData(5, 3), PngFile.End),
            PngFile.Of(PngFile.Header(5, 3), PngFile.ImageData(5, 3), PngFile.Chunk("tEXt"), PngFile.ImageData(5, 3), PngFile.End),
            PngFile.Of(PngFile.Header(5, 3, 8, PngFile.Palette), PngFile.ImageData(5, 3), PngFile.Chunk("PLTE", 1, 2, 3), PngFile.End),
            PngFile.Of(PngFile.Header(5, 3, 8, PngFile.Palette), PngFile.Chunk("PLTE", 1, 2), PngFile.ImageData(5, 3), PngFile.End),
            PngFile.Of(PngFile.Header(5, 3), PngFile.End),
        ];
        Assert.All(orders, file => FormatAssert.Has(Png.Read(file), FormatFindings.Damaged));
    }

    [Fact]
    public void Only_warns_of_a_palette_that_its_pixels_do_not_use() => FormatAssert.Has(
        Png.Read(PngFile.Of(PngFile.Header(5, 3, 8, PngFile.Grey), PngFile.Chunk("PLTE", 1, 2, 3), PngFile.ImageData(5, 3, 8, PngFile.Grey), PngFile.End)),
        FormatFindings.DamagedAside);

    [Fact]
    public void Is_refused_with_fewer_coded_bytes_than_its_sides_could_come_out_of() =>
        FormatAssert.Has(Png.Read(PngFile.Of(PngFile.Header(9000, 9000), PngFile.ImageData(5, 3), PngFile.End)), FormatFindings.Damaged);

    [Fact]
    public void Needs_a_coded_byte_for_every_1032_that_come_out_of_it()
    {
        FormatAssert.IsClean(Png.Read(WithOneCodedByte(1031)), 1031, 1);
        FormatAssert.Has(Png.Read(WithOneCodedByte(1032)), FormatFindings.Damaged);
    }

    [Theory]
    [InlineData(1, 1, 8, PngFile.Grey, 0, 2)]
    [InlineData(9, 2, 1, PngFile.Grey, 0, 6)]
    [InlineData(5, 3, 16, PngFile.ColourAlpha, 0, 123)]
    [InlineData(1, 1, 8, PngFile.Grey, 1, 2)]
    [InlineData(8, 8, 8, PngFile.Grey, 1, 79)]
    [InlineData(5, 1, 8, PngFile.Grey, 1, 9)]
    public void Is_as_long_when_decoded_as_the_rows_of_its_passes(uint width, uint height, byte depth, byte colourType, byte interlace, int length)
    {
        Assert.True(PngHeader.TryRead(PngFile.Header(width, height, depth, colourType, interlace).AsSpan(8, 13), out var header));
        Assert.Equal(length, header.DecodedLength());
    }

    [Theory]
    [InlineData(1, 1)]
    [InlineData(3, 5)]
    [InlineData(33, 17)]
    public void May_be_interlaced(int width, int height)
    {
        var file = PngFile.Of(PngFile.Header((uint)width, (uint)height, interlace: 1), PngFile.ImageData(2 * width, height), PngFile.End);
        FormatAssert.IsClean(Png.Read(file), width, height);
    }

    [Fact]
    public void Cannot_be_told_when_a_chunk_that_must_be_understood_is_unknown() => FormatAssert.Has(
        Png.Read(PngFile.Of(PngFile.Header(5, 3), PngFile.Chunk("ABCD"), PngFile.ImageData(5, 3), PngFile.End)), FormatFindings.Unsupported("PNG ABCD"));

    [Fact]
    public void Cannot_be_told_in_the_private_variant_of_telephones() =>
        FormatAssert.Has(Png.Read(PngFile.Of(PngFile.Chunk("CgBI", 0, 0, 0, 0), PngFile.Header(5, 3), PngFile.End)), FormatFindings.Unsupported("PNG CgBI"));

    [Fact]
    public void Is_refused_when_the_type_of_a_chunk_is_no_word() =>
        FormatAssert.Has(Png.Read(PngFile.Of(PngFile.Header(5, 3), PngFile.Chunk("ID T"), PngFile.End)), FormatFindings.Damaged);

    [Fact]
    public void Only_warns_of_bytes_after_its_end() =>
        FormatAssert.Has(Png.Read([.. PngFile.Create(), 1, 2, 3]), FormatFindings.Trailing(3));

    [Property]
    public void Shows_the_change_of_any_one_byte(int place, byte value)
    {
        var file = PngFile.Create(colourType: PngFile.Palette);
        var spoilt = FormatAssert.Spoil(file, [(place, value)]);
        Assert.Equal(spoilt.AsSpan().SequenceEqual(file), Png.Read(spoilt).Findings.Count == 0);
    }

    [Property]
    public void Is_read_to_a_report_whatever_the_bytes(byte[] bytes, (int, byte)[] edits)
    {
        FormatAssert.IsCalm(Png, bytes);
        FormatAssert.IsCalm(Png, [.. PngFile.Signature, .. bytes]);
        FormatAssert.IsCalm(Png, [.. PngFile.Signature, .. PngFile.Header(5, 3), .. bytes]);
        FormatAssert.IsCalm(Png, FormatAssert.Spoil(PngFile.Create(), edits));
    }

    [Fact]
    public void Stops_when_the_budget_is_spent() =>
        FormatAssert.Has(Png.Read(PngFile.Create(), new() { MaxSteps = 2 }), FormatFindings.LimitExceeded("chunks"));

    private static byte[] WithOneCodedByte(uint width) =>
        PngFile.Of(PngFile.Header(width, 1, 8, PngFile.Grey), PngFile.Chunk("IDAT", 0x78), PngFile.End);
}
