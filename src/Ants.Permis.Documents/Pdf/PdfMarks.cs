using Ants.Permis.Documents.Formats;
using Ants.Permis.Documents.PdfSyntax;

namespace Ants.Permis.Documents.Pdf;

/// <summary>What was met in one dictionary.</summary>
[Flags]
internal enum PdfMarks
{
    /// <summary>Nothing.</summary>
    None = 0,

    /// <summary>It is a dictionary and no array.</summary>
    Dictionary = 1,
    Launch = 1 << 1,
    JavaScript = 1 << 2,
    Media = 1 << 3,
    Rendition = 1 << 4,
    SubmitForm = 1 << 5,
    ImportData = 1 << 6,
    OtherDocument = 1 << 7,
    Thread = 1 << 8,
    WebLink = 1 << 9,

    /// <summary>Another action.</summary>
    OtherAction = 1 << 10,

    /// <summary>A program, as a text.</summary>
    Script = 1 << 11,

    /// <summary>A program, as a stream or in any other way.</summary>
    ScriptElsewhere = 1 << 12,

    /// <summary>Another file, by its name or otherwise.</summary>
    File = 1 << 13,

    /// <summary>A name that the data of invoices have.</summary>
    InvoiceName = 1 << 14,

    /// <summary>A file inside the document.</summary>
    EmbeddedFile = 1 << 15,

    /// <summary>The bytes that a signature covers.</summary>
    ByteRange = 1 << 16,

    /// <summary>A signature, or the content of something else.</summary>
    Contents = 1 << 17,
}

/// <summary>The names that make a dictionary what is looked for (ISO 32000-2, 12.5, 12.6 and 7.11).</summary>
internal static class PdfMarkNames
{
    /// <summary>What an action does, by its <c>/S</c>.</summary>
    public static PdfMarks OfAction(ReadOnlySpan<byte> name) => OfPlain(name) is var plain && plain != PdfMarks.OtherAction || !name.Contains((byte)'#')
        ? plain
        : OfPlain(PdfName.Decode(name, stackalloc byte[32]));

    /// <summary>Whether an annotation of a <c>/Subtype</c> plays something by itself, without an action.</summary>
    public static PdfMarks OfSubtype(PdfValue name) =>
        name.IsName("Movie"u8) || name.IsName("Sound"u8) || name.IsName("RichMedia"u8) || name.IsName("3D"u8) ? PdfMarks.Media : PdfMarks.None;

    private static PdfMarks OfPlain(ReadOnlySpan<byte> name) => name switch
    {
        _ when name.SequenceEqual("URI"u8) => PdfMarks.WebLink,
        _ when name.SequenceEqual("JavaScript"u8) => PdfMarks.JavaScript,
        _ when name.SequenceEqual("Launch"u8) => PdfMarks.Launch,
        _ when name.SequenceEqual("SubmitForm"u8) => PdfMarks.SubmitForm,
        _ when name.SequenceEqual("ImportData"u8) => PdfMarks.ImportData,
        _ when name.SequenceEqual("GoToR"u8) || name.SequenceEqual("GoToE"u8) => PdfMarks.OtherDocument,
        _ when name.SequenceEqual("Thread"u8) => PdfMarks.Thread,
        _ when name.SequenceEqual("Rendition"u8) => PdfMarks.Rendition | PdfMarks.Media,
        _ when name.SequenceEqual("Movie"u8) || name.SequenceEqual("Sound"u8) || name.SequenceEqual("GoTo3DView"u8) || name.SequenceEqual("RichMediaExecute"u8) => PdfMarks.Media,
        _ => PdfMarks.OtherAction,
    };
}
