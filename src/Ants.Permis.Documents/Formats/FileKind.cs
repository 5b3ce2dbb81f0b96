using Ants.Permis.SupportingDocuments;

namespace Ants.Permis.Documents.Formats;

/// <summary>What a file is by its content, or is said to be by its name: a format of the portal, another known format, or neither.</summary>
/// <param name="Format">The format, or <see cref="DocumentFormat.Unknown"/> for one that the portal does not take.</param>
/// <param name="Name">The name shown to people, the same in every language; null when nothing is known.</param>
internal sealed record FileKind(DocumentFormat Format, string? Name)
{
    public static FileKind Unknown { get; } = new(DocumentFormat.Unknown, null);

    public static FileKind Jpeg { get; } = new(DocumentFormat.Jpeg, "JPEG");

    public static FileKind Png { get; } = new(DocumentFormat.Png, "PNG");

    public static FileKind Bmp { get; } = new(DocumentFormat.Bmp, "BMP");

    public static FileKind Tiff { get; } = new(DocumentFormat.Tiff, "TIFF");

    public static FileKind Pdf { get; } = new(DocumentFormat.Pdf, "PDF");

    /// <summary>A known format that the portal does not take: the applicant can be told to convert it.</summary>
    public bool IsForeign => Format == DocumentFormat.Unknown && Name is not null;

    public static FileKind Foreign(string name) => new(DocumentFormat.Unknown, name);
}
