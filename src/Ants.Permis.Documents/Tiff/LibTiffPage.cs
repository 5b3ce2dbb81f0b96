using System.Buffers;
using System.Buffers.Binary;
using Ants.Permis.Documents.Formats;
using BitMiracle.LibTiff.Classic;

namespace Ants.Permis.Documents.Tiff;

/// <summary>A TIFF file of one facsimile page, made anew: the only bytes that LibTiff.NET ever reads.</summary>
internal sealed class LibTiffPage : TiffStream, IDisposable
{
    private const int HeaderSize = 8;
    private const ushort Short = 3;
    private const ushort Long = 4;

    /// <summary>More than a directory of thirteen entries takes.</summary>
    private const int DirectoryRoom = 256;

    private readonly byte[] file;
    private readonly int length;
    private long position;

    private LibTiffPage(byte[] file, int length, bool isTiled) => (this.file, this.length, IsTiled) = (file, length, isTiled);

    public bool IsTiled { get; }

    /// <summary>The bytes that the file of a page takes: its coded blocks, two lists of them, and a few entries.</summary>
    public static long HeldBytes(TiffBlocks blocks, in TiffLayout layout)
    {
        var total = HeaderSize + DirectoryRoom + (2L * sizeof(int) * (long)layout.Blocks);
        for (var block = 0L; block < layout.Blocks; block++)
            total += blocks.Place(block).Length;
        return total;
    }

    /// <summary>Copies the blocks of a page, and describes them. The memory was asked for.</summary>
    public static LibTiffPage Create(ReadOnlySpan<byte> source, TiffBlocks blocks, in TiffPicture picture, in TiffLayout layout, (long T4, long T6) options)
    {
        var count = (int)layout.Blocks;
        var made = ArrayPool<byte>.Shared.Rent((int)HeldBytes(blocks, layout));
        var (offsets, lengths) = (HeaderSize, HeaderSize + (sizeof(int) * count));
        var at = CopyBlocks(source, blocks, made, count);
        // A list of one stands in its entry.
        var (firsts, sizes) = count == 1
            ? (BinaryPrimitives.ReadInt32LittleEndian(made.AsSpan(offsets)), BinaryPrimitives.ReadInt32LittleEndian(made.AsSpan(lengths)))
            : (offsets, lengths);
        var end = WriteDirectory(made, at + (at & 1), Entries(picture, layout, options, (uint)count, (uint)firsts, (uint)sizes));
        return new(made, end, layout.IsTiled);
    }

    private static int CopyBlocks(ReadOnlySpan<byte> source, TiffBlocks blocks, Span<byte> made, int count)
    {
        var offsets = made[HeaderSize..];
        var lengths = offsets[(sizeof(int) * count)..];
        var at = HeaderSize + (2 * sizeof(int) * count);
        for (var block = 0; block < count; block++)
        {
            var place = blocks.Place(block);
            source.Slice(place.Offset, place.Length).CopyTo(made[at..]);
            BinaryPrimitives.WriteInt32LittleEndian(offsets[(sizeof(int) * block)..], at);
            BinaryPrimitives.WriteInt32LittleEndian(lengths[(sizeof(int) * block)..], place.Length);
            at += place.Length;
        }

        return at;
    }

    public override int Read(object clientData, byte[] buffer, int offset, int count)
    {
        var read = (int)Math.Clamp(length - position, 0, count);
        Array.Copy(file, position, buffer, offset, read);
        position += read;
        return read;
    }

    public override long Seek(object clientData, long offset, SeekOrigin origin) => position = offset + origin switch
    {
        SeekOrigin.Current => position,
        SeekOrigin.End => length,
        _ => 0,
    };

    public override long Size(object clientData) => length;

    public override void Write(object clientData, byte[] buffer, int offset, int count)
    {
        // It is only read.
    }

    public override void Close(object clientData)
    {
        // The owner gives the bytes back.
    }

    public void Dispose() => ArrayPool<byte>.Shared.Return(file, clearArray: true);

    private static (ushort Tag, uint Count, uint Value)[] Entries(
        in TiffPicture picture, in TiffLayout layout, (long T4, long T6) options, uint count, uint offsets, uint lengths)
    {
        (ushort, uint, uint)[] common =
        [
            (TiffTag.ImageWidth, 1, (uint)picture.Width), (TiffTag.ImageLength, 1, (uint)picture.Height), (TiffTag.BitsPerSample, 1, 1),
            (TiffTag.Compression, 1, (uint)picture.Compression), (TiffTag.Photometric, 1, (uint)TiffPicture.WhiteIsZero),
            (TiffTag.FillOrder, 1, picture.IsReversed ? 2u : 1), (TiffTag.SamplesPerPixel, 1, 1), (TiffTag.T4Options, 1, (uint)options.T4), (TiffTag.T6Options, 1, (uint)options.T6),
        ];
        (ushort, uint, uint)[] blocks = layout.IsTiled
            ? [(TiffTag.TileWidth, 1, (uint)layout.BlockWidth), (TiffTag.TileLength, 1, (uint)layout.BlockRows), (TiffTag.TileOffsets, count, offsets), (TiffTag.TileByteCounts, count, lengths)]
            : [(TiffTag.RowsPerStrip, 1, (uint)layout.BlockRows), (TiffTag.StripOffsets, count, offsets), (TiffTag.StripByteCounts, count, lengths)];
        return [.. common.Concat(blocks).OrderBy(entry => entry.Item1)];
    }

    private static int WriteDirectory(Span<byte> file, int at, (ushort Tag, uint Count, uint Value)[] entries)
    {
        "II*\0"u8.CopyTo(file);
        BinaryPrimitives.WriteInt32LittleEndian(file[4..], at);
        BinaryPrimitives.WriteUInt16LittleEndian(file[at..], (ushort)entries.Length);
        at += 2;
        foreach (var (tag, count, value) in entries)
        {
            BinaryPrimitives.WriteUInt16LittleEndian(file[at..], tag);
            BinaryPrimitives.WriteUInt16LittleEndian(file[(at + 2)..], TypeOf(tag));
            BinaryPrimitives.WriteUInt32LittleEndian(file[(at + 4)..], count);
            BinaryPrimitives.WriteUInt32LittleEndian(file[(at + 8)..], value);
            at += TiffEntry.Size;
        }

        file.Slice(at, 4).Clear();
        return at + 4;
    }

    // Small numbers of another type are passed over by the library.
    private static ushort TypeOf(ushort tag) => tag
        is TiffTag.BitsPerSample or TiffTag.Compression or TiffTag.Photometric or TiffTag.FillOrder or TiffTag.SamplesPerPixel ? Short : Long;
}
