using Ants.Permis.Documents.Formats;
using Ants.Permis.Documents.Pdf;
using Ants.Permis.Documents.PdfSyntax;
using Ants.Permis.Documents.Tests.Corpus;
using FsCheck;
using FsCheck.Fluent;
using FsCheck.Xunit;

namespace Ants.Permis.Documents.Tests.Pdf;

public sealed class Any_bytes_read_as_a_pdf
{
    private static readonly byte[][] Seeds =
    [
        PdfFile.WithPages(2).Table().ToArray(),
        PdfFile.WithHeader().ObjectStream(4, (1, PdfFile.Catalog), (2, PdfFile.OnePage), (3, PdfFile.Page)).CrossReferenceStream(5).ToArray(),
        Encrypted(PdfEncryptor.Rc4(3, 16, "", "owner")),
        Encrypted(PdfEncryptor.Aes256(6, "", "owner")),
        Active().InTable().ToArray(),
        Active().InObjectStream().ToArray(),
    ];

    private static readonly string[] Words =
        ["<<", ">>", "[", "]", "(", ")", "<", "/Kids", "/Count", "/Length", "/Prev", "/W[1 9 9]", " 0 R ", " obj ", "endobj", "stream\n", "endstream", "xref", "trailer", "%%EOF", "99999999999", "-1", "\0", "#"];

    [Property(MaxTest = 500)]
    public void End_in_a_reading(byte[] bytes) => IsTold(bytes);

    [Property(MaxTest = 500)]
    public void End_in_a_reading_between_two_right_ends(byte[] bytes) =>
        IsTold([.. "%PDF-1.7\n1 0 obj<</Type/Catalog/Pages 1 0 R>>\n"u8, .. bytes, .. "\nstartxref\n9\n%%EOF\n"u8]);

    [Property(MaxTest = 2000)]
    public Property End_in_a_reading_after_changes() => Prop.ForAll(Changed().ToArbitrary(), IsTold);

    [Fact]
    public void End_in_a_reading_whichever_byte_is_wrong()
    {
        foreach (var seed in Seeds)
        {
            for (var at = 0; at < seed.Length; at++)
                IsTold(Flip(seed, at, at % 8));
        }
    }

    [Fact]
    public void End_in_the_same_reading_twice()
    {
        foreach (var seed in Seeds)
            Assert.Equal(PdfReadings.Read(seed), PdfReadings.Read(seed));
    }

    private static void IsTold(byte[] bytes)
    {
        var reading = PdfReadings.Read(bytes, new InspectionLimits { MaxSteps = 100_000, MaxDecodedBytes = 1 << 20 });
        // Nothing is passed over in silence: a number of pages, or a reason why there is none.
        Assert.True(reading.PageCount is > 0 || reading.Findings.Count > 0);
    }

    private static Gen<byte[]> Changed() =>
        from seed in Gen.Elements(Seeds)
        from changes in Gen.ListOf(Change(seed.Length), 4)
        select changes.Aggregate(seed, (bytes, change) => change(bytes));

    private static Gen<Func<byte[], byte[]>> Change(int length) => Gen.OneOf(
        from at in Gen.Choose(0, length) from bit in Gen.Choose(0, 7) select new Func<byte[], byte[]>(bytes => Flip(bytes, at % bytes.Length, bit)),
        from at in Gen.Choose(0, length) from word in Gen.Elements(Words) select new Func<byte[], byte[]>(bytes => Insert(bytes, at, PdfFile.Latin(word))),
        from at in Gen.Choose(0, length) from count in Gen.Choose(1, 40) select new Func<byte[], byte[]>(bytes => Remove(bytes, at, count)),
        from at in Gen.Choose(0, length) from to in Gen.Choose(0, length) select new Func<byte[], byte[]>(bytes => Insert(bytes, to, bytes.Skip(at).Take(60))));

    private static byte[] Flip(byte[] bytes, int at, int bit) => [.. bytes[..at], (byte)(bytes[at] ^ (1 << bit)), .. bytes[(at + 1)..]];

    private static byte[] Insert(byte[] bytes, int at, IEnumerable<byte> inserted) => [.. bytes.Take(at), .. inserted, .. bytes.Skip(at)];

    private static byte[] Remove(byte[] bytes, int at, int count) => [.. bytes.Take(at), .. bytes.Skip(at + count), 0];

    /// <summary>Something of everything that is looked at.</summary>
    private static PdfHiding Active() => new(
        "all",
        "/OpenAction<</S/Named/Next 4 0 R>>/AF[5 0 R]",
        "/Contents 6 0 R/Resources<</XObject<</A 7 0 R>>>>/AA<</O 4 0 R>>/Rotate 90",
        ["<</S/J#61vaScript/JS(x)>>", "<</UF<FEFF0061>/EF<</F 6 0 R>>>>", "[8 0 R]", "<</Subtype/Image>>", "<</ByteRange[0 1]/Contents<00>>>"]);

    private static byte[] Encrypted(PdfEncryptor encryptor) => new PdfFile { Encrypt = encryptor.Encrypt }.Text("%PDF-2.0\n")
        .ObjectStream(4, (1, PdfFile.Catalog), (2, PdfFile.OnePage), (3, PdfFile.Page)).Object(90, encryptor.Dictionary)
        .CrossReferenceStream(91, PdfEncryptor.Trailer).ToArray();
}
