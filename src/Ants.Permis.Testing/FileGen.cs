using System.Globalization;
using Ants.Permis.Findings;
using Ants.Permis.Primitives;
using Ants.Permis.SupportingDocuments;
using FsCheck;
using FsCheck.Fluent;

namespace Ants.Permis.Testing;

/// <summary>Generators of files and of places for them.</summary>
public static class FileGen
{
    private static readonly DocumentFormat[] Accepted = [DocumentFormat.Jpeg, DocumentFormat.Png, DocumentFormat.Bmp, DocumentFormat.Tiff, DocumentFormat.Pdf];

    private static readonly Finding[] Inspected =
    [
        new(DocumentCodes.Truncated, Severity.Blocking, JsonPath.Root),
        new(DocumentCodes.Empty, Severity.Blocking, JsonPath.Root),
        new(DocumentCodes.TooLarge, Severity.Blocking, JsonPath.Root),
        new(DocumentCodes.Mislabelled, Severity.Warning, JsonPath.Root),
        new(DocumentCodes.PagesUnknown, Severity.Warning, JsonPath.Root) { IsUndetermined = true },
        new("host.own-code", Severity.Information, JsonPath.Of("/pages/1")),
    ];

    /// <summary>Places of step 5; numbers above 1 are rare.</summary>
    public static Gen<DocumentSlot> Slot { get; } =
        from kind in Gen.Elements(Enum.GetValues<DocumentKind>())
        from number in Gen.Frequency((6, Gen.Constant(1)), (2, Gen.Choose(2, 6)), (1, Gen.Constant(int.MaxValue)))
        select new DocumentSlot(kind, number);

    /// <summary>References of a small store, so that they meet again.</summary>
    public static Gen<FileReference> Reference { get; } =
        Gen.Choose(1, 12).Select(number => FileReference.Create(string.Create(CultureInfo.InvariantCulture, $"file-{number}")));

    /// <summary>What may be known of any file: every format, absurd sizes and page counts, findings of an inspection.</summary>
    public static Gen<DocumentFacts> Facts { get; } =
        from format in Gen.Elements(Enum.GetValues<DocumentFormat>())
        from bytes in Gen.Elements(0L, 1, 350_000, 10_999_999, 11_000_000, 11_000_001, 11_534_336, 11_534_337, long.MaxValue)
        from pages in Gen.Elements<int?>(null, 0, 1, 1, 2, 3, 5, 6, int.MaxValue)
        from hash in Gen.Elements<string?>(null, "", "aa", "bb", "cc", "dd")
        from findings in Gen.Frequency((3, Gen.Constant(Array.Empty<Finding>())), (1, Gen.SubListOf(Inspected).Select(list => list.ToArray())))
        select new DocumentFacts { Format = format, Bytes = bytes, Pages = pages, Sha256 = hash, Findings = findings.ToValueList() };

    /// <summary>Any file.</summary>
    public static Gen<AttachedFile> File { get; } =
        from reference in Reference
        from facts in Facts
        from name in TextGen.Any
        select new AttachedFile(reference, name, facts);

    /// <summary>A sound file of a number of pages, its reference and hash of its own.</summary>
    /// <param name="reference">The reference.</param>
    /// <param name="pages">Its pages.</param>
    /// <returns>The generator: every accepted format, every size up to 11 000 000 bytes.</returns>
    public static Gen<AttachedFile> Sound(string reference, int pages) =>
        from format in Gen.Elements(Accepted)
        from bytes in Gen.Frequency((4, Gen.Choose(1, 10_999_999)), (1, Gen.Constant(11_000_000)))
        let sample = SampleDocuments.File(reference, pages)
        select sample with { Facts = sample.Facts with { Format = format, Bytes = bytes } };
}
