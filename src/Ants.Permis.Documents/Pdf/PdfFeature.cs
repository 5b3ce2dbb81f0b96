using Ants.Permis.Documents.Formats;

namespace Ants.Permis.Documents.Pdf;

/// <summary>Kinds of content of a PDF beyond text and pictures.</summary>
/// <remarks>French term: « contenu actif du PDF ». What is done about each kind is a policy, not a property of the file.</remarks>
public enum PdfFeatureKind
{
    /// <summary>Starts another program (<c>/Launch</c>).</summary>
    Launch,

    /// <summary>Programs in JavaScript.</summary>
    JavaScript,

    /// <summary>Film, sound, Flash or 3D content (<c>/RichMedia</c>, <c>/Rendition</c>, <c>/Movie</c>, <c>/Sound</c>, <c>/3D</c>).</summary>
    RichMedia,

    /// <summary>Sends what was typed to an address (<c>/SubmitForm</c>).</summary>
    SubmitForm,

    /// <summary>Takes data from another file (<c>/ImportData</c>).</summary>
    ImportData,

    /// <summary>Opens another document, or one that is inside (<c>/GoToR</c>, <c>/GoToE</c>, <c>/Thread</c> in another file).</summary>
    OtherDocument,

    /// <summary>A form of the XFA kind, which most readers cannot show.</summary>
    Xfa,

    /// <summary>A collection (portfolio) of files, whose own page is only a cover.</summary>
    Collection,

    /// <summary>A file inside the document, other than an invoice's data.</summary>
    Attachment,

    /// <summary>The data of an invoice after Factur-X, ZUGFeRD or Order-X.</summary>
    InvoiceData,

    /// <summary>Something happens by itself when the document or a page is opened, other than going to a place (<c>/OpenAction</c>, <c>/AA</c>).</summary>
    AutomaticAction,

    /// <summary>Fields to be filled in (<c>/AcroForm</c> with fields).</summary>
    Form,

    /// <summary>Links to addresses of the web.</summary>
    WebLink,

    /// <summary>Layers that can be shown and hidden: what is printed may not be what is seen.</summary>
    Layers,
}

/// <summary>A kind of content that a PDF has, and how often.</summary>
/// <remarks>French term: « contenu actif ».</remarks>
/// <param name="Kind">The kind.</param>
/// <param name="Count">How many times it was met; at least 1.</param>
public sealed record PdfFeature(PdfFeatureKind Kind, int Count);
