using Ants.Permis.Documents.Formats;
using Ants.Permis.Documents.Pdf;
using Ants.Permis.Documents.PdfSyntax;
using Ants.Permis.Documents.Tests.Corpus;
using Ants.Permis.Findings;

namespace Ants.Permis.Documents.Tests.Pdf;

public sealed class An_encrypted_pdf
{
    private const int EncryptionObject = 90;

    public static TheoryData<string> Kinds { get; } = ["rc4-40", "rc4-56", "rc4-128", "rc4-filter", "rc4-filter-40", "aes-128", "aes-128-open-metadata", "aes-256-r5", "aes-256"];

    [Theory]
    [MemberData(nameof(Kinds))]
    public void Without_a_password_to_open_is_read_and_reported(string kind)
    {
        var reading = PdfReadings.Read(Compressed(Encryptor(kind, user: "", owner: "owner")));
        Assert.Equal([DocumentCodes.EncryptedOpenable], reading.Codes());
        Assert.Equal(Severity.Warning, reading.Findings[0].Severity);
        Assert.Equal(2, reading.PageCount);
    }

    [Theory]
    [MemberData(nameof(Kinds))]
    public void With_a_password_to_open_cannot_be_read(string kind)
    {
        var reading = PdfReadings.Read(Compressed(Encryptor(kind, user: "secret", owner: "owner")));
        Assert.Equal([DocumentCodes.PasswordNeeded], reading.Codes());
        Assert.Equal(Severity.Blocking, reading.Findings[0].Severity);
        Assert.Null(reading.PageCount);
    }

    [Theory]
    [MemberData(nameof(Kinds))]
    public void Whose_owner_has_an_empty_password_opens_for_everybody(string kind) =>
        Assert.Equal(2, PdfReadings.Read(Compressed(Encryptor(kind, user: "secret", owner: ""))).PageCount);

    [Theory]
    [MemberData(nameof(Kinds))]
    public void With_a_cross_reference_table_is_read_alike(string kind)
    {
        var file = Classic(Encryptor(kind, user: "", owner: "owner")).Table(PdfEncryptor.Trailer);
        var reading = PdfReadings.Read(file);
        Assert.Equal([DocumentCodes.EncryptedOpenable], reading.Codes());
        Assert.Equal(1, reading.PageCount);
    }

    [Theory]
    [MemberData(nameof(Kinds))]
    public void Without_its_index_is_repaired(string kind)
    {
        var file = Compressed(Encryptor(kind, user: "", owner: "owner")).ToArray();
        var start = file.AsSpan().LastIndexOf("startxref"u8);
        var reading = PdfReadings.Read([.. file[..start], .. "startxref\n7\n%%EOF"u8]);
        Assert.Equal([DocumentCodes.EncryptedOpenable, DocumentCodes.Repaired], reading.Codes());
        Assert.Equal(2, reading.PageCount);
    }

    [Theory]
    [InlineData("rc4-40", "/Length 40", "/Length 5")]
    [InlineData("rc4-128", "/Length 128", "/Length 16")]
    [InlineData("aes-128", "/Length 128", "")]
    [InlineData("rc4-filter", "/Length 128", "")]
    public void That_tells_the_length_of_its_key_in_bytes_or_not_at_all_is_read(string kind, string length, string other)
    {
        var encryptor = Encryptor(kind, user: "", owner: "owner");
        Assert.Contains(length, encryptor.Dictionary, StringComparison.Ordinal);
        Assert.Equal(2, PdfReadings.Read(Compressed(encryptor, encryptor.Dictionary.Replace(length, other, StringComparison.Ordinal))).PageCount);
    }

    [Fact]
    public void In_its_attachments_only_opens_without_a_password()
    {
        var dictionary = Encryptor("aes-256", "secret", "owner").Dictionary
            .Replace("/StmF/StdCF/StrF/StdCF", "/StmF/Identity/StrF/Identity/EFF/StdCF", StringComparison.Ordinal);
        var reading = PdfReadings.Read(PdfFile.WithOnePage().Object(EncryptionObject, dictionary).Table(PdfEncryptor.Trailer));
        Assert.Equal([DocumentCodes.EncryptedOpenable], reading.Codes());
        Assert.Equal(1, reading.PageCount);
    }

    [Theory]
    [InlineData("<</Filter/Adobe.PubSec/V 4/R 4>>")]
    [InlineData("<</Filter/Standard/V 3/R 3/O()/U()>>")]
    [InlineData("<</Filter/Standard/V 2/R 3/O(short)/U(short)>>")]
    [InlineData("<</Filter/Standard/V 5/R 7>>")]
    [InlineData("null")]
    [InlineData("(a text)")]
    public void In_a_way_that_is_not_known_cannot_be_told(string dictionary)
    {
        var reading = PdfReadings.Read(PdfFile.WithOnePage().Object(EncryptionObject, dictionary).Table(PdfEncryptor.Trailer));
        Assert.Equal([DocumentCodes.EncryptionUnknown], reading.Codes());
        Assert.True(reading.Findings[0].IsUndetermined);
        Assert.Null(reading.PageCount);
    }

    private static PdfEncryptor Encryptor(string kind, string user, string owner) => kind switch
    {
        "rc4-40" => PdfEncryptor.Rc4(2, 5, user, owner),
        "rc4-56" => PdfEncryptor.Rc4(3, 7, user, owner),
        "rc4-128" => PdfEncryptor.Rc4(3, 16, user, owner),
        "rc4-filter" => PdfEncryptor.Filtered(isAes: false, user, owner),
        "rc4-filter-40" => PdfEncryptor.Filtered(isAes: false, user, owner, keyLength: 5),
        "aes-128-open-metadata" => PdfEncryptor.Filtered(isAes: true, user, owner, withMetadata: false),
        "aes-128" => PdfEncryptor.Filtered(isAes: true, user, owner),
        "aes-256-r5" => PdfEncryptor.Aes256(5, user, owner),
        _ => PdfEncryptor.Aes256(6, user, owner),
    };

    private static PdfFile Compressed(PdfEncryptor encryptor, string? dictionary = null) => Start(encryptor)
        .ObjectStream(5, (1, PdfFile.Catalog), (2, PdfFile.Node(2, [3, 4])), (3, PdfFile.Page), (4, PdfFile.Page))
        .Object(EncryptionObject, dictionary ?? encryptor.Dictionary).CrossReferenceStream(91, PdfEncryptor.Trailer);

    private static PdfFile Classic(PdfEncryptor encryptor) => Start(encryptor)
        .Object(1, PdfFile.Catalog).Object(2, PdfFile.OnePage).Object(3, "<</Type/Page/Parent 2 0 R/MediaBox[0 0 595 842]/Contents 4 0 R>>")
        .Stream(4, "", PdfFile.Latin("0 0 100 100 re f")).Object(EncryptionObject, encryptor.Dictionary);

    private static PdfFile Start(PdfEncryptor encryptor) => new PdfFile { Encrypt = encryptor.Encrypt }.Text("%PDF-2.0\n");
}
