namespace Ants.Permis.Findings;

/// <summary>Codes of findings about a file itself, whatever slot it is in.</summary>
public static class DocumentCodes
{
    /// <summary>The file has no byte.</summary>
    public const string Empty = "document.empty";

    /// <summary>The file is larger than the limit; reading stopped there. Parameters: <c>limit</c>.</summary>
    public const string TooLarge = "document.too-large";

    /// <summary>The content is of no recognised format.</summary>
    public const string FormatUnknown = "document.format-unknown";

    /// <summary>The content is of a known format that the portal does not take. Parameters: <c>found</c>, <c>accepted</c>.</summary>
    public const string ConvertIt = "document.convert-it";

    /// <summary>The extension or the declared type says another format than the content. Parameters: <c>found</c>, <c>claimed</c>.</summary>
    public const string Mislabelled = "document.mislabelled";

    /// <summary>The file stops before its end, as after an interrupted transfer.</summary>
    public const string Truncated = "document.truncated";

    /// <summary>The structure contradicts itself: a reader may refuse the file or show something else.</summary>
    public const string Damaged = "document.damaged";

    /// <summary>A legal but rare variant of the format that is not read here. Parameters: <c>variant</c>.</summary>
    public const string UnsupportedVariant = "document.unsupported-variant";

    /// <summary>Reading stopped at a safety limit: far beyond what a real document needs. Parameters: <c>what</c>.</summary>
    public const string LimitExceeded = "document.limit-exceeded";

    /// <summary>A PDF that needs a password to open.</summary>
    public const string PasswordNeeded = "document.password-needed";

    /// <summary>A PDF that is encrypted but opens without a password.</summary>
    public const string EncryptedOpenable = "document.encrypted-openable";

    /// <summary>A PDF encrypted in a way that is not read here: whether a password is needed cannot be told.</summary>
    public const string EncryptionUnknown = "document.encryption-unknown";

    /// <summary>Bytes follow the end of the document. Parameters: <c>count</c>.</summary>
    public const string TrailingData = "document.trailing-data";

    /// <summary>A PDF declares another number of pages than it holds. Parameters: <c>declared</c>, <c>walked</c>.</summary>
    public const string PageCountDiffers = "document.page-count-differs";

    /// <summary>A PDF whose index had to be rebuilt to be read.</summary>
    public const string Repaired = "document.repaired";

    /// <summary>A document that holds no page.</summary>
    public const string NoPage = "document.no-page";

    /// <summary>The number of pages cannot be told.</summary>
    public const string PagesUnknown = "document.pages-unknown";

    /// <summary>A page without anything to be seen: one flat, light colour. Parameters: <c>page</c>.</summary>
    public const string BlankPage = "document.blank-page";

    /// <summary>A page so dark that hardly anything can be seen. Parameters: <c>page</c>.</summary>
    public const string TooDark = "document.too-dark";

    /// <summary>A page that has few fine details, as a picture out of focus. Information only: many good pictures have few. Parameters: <c>page</c>.</summary>
    public const string MaybeBlurred = "document.maybe-blurred";

    /// <summary>A page with too few pixels for a document to be read on it. Parameters: <c>page</c>, <c>width</c>, <c>height</c>.</summary>
    public const string TooFewPixels = "document.too-few-pixels";

    /// <summary>A picture in the colours of printing presses (CMYK), which some readers show wrongly.</summary>
    public const string PressColours = "document.press-colours";

    /// <summary>The file says where the picture was taken.</summary>
    public const string LocationInside = "document.location-inside";

    /// <summary>The file can also be opened as something else, by what stands before or behind the document. Parameters: <c>found</c>.</summary>
    public const string SecondFormat = "document.second-format";

    /// <summary>A PDF has content beyond text and pictures, of a kind that a policy remarks on, warns of or refuses. Parameters: <c>kind</c>, <c>count</c>.</summary>
    public const string PdfContent = "document.pdf-content";

    /// <summary>A signed PDF: printing it or saving it again takes the signature away. Parameters: <c>count</c>.</summary>
    public const string Signed = "document.signed";

    /// <summary>A PDF whose pages are pictures without text, as scanners make them. Parameters: <c>pages</c>.</summary>
    public const string ImageOnly = "document.image-only";

    /// <summary>A page of a PDF whose size is none of paper. Parameters: <c>page</c>, <c>width</c>, <c>height</c>, in millimetres.</summary>
    public const string PageSize = "document.page-size";

    /// <summary>Text of the first pages could not be read, or not all of it: that it says nothing proves nothing.</summary>
    public const string TextUnread = "document.text-unread";

    /// <summary>The inspection itself failed: a defect of this library, reported instead of thrown.</summary>
    public const string ReaderFailed = "document.reader-failed";
}
