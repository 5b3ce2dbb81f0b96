using Ants.Permis.Documents.Evidence;
using Ants.Permis.Documents.Images;
using Ants.Permis.Documents.Pdf;
using Ants.Permis.Findings;
using Ants.Permis.Primitives;
using Ants.Permis.SupportingDocuments;

namespace Ants.Permis.Documents.Inspection;

/// <summary>All that an inspection saw of a file: the facts that the rules need, and the details of its format for people who want to know.</summary>
/// <remarks>French term: « compte rendu du contrôle ». It holds nothing of the file's name, and of its content only the text, when that was asked for.</remarks>
public sealed record InspectionReport
{
    /// <summary>What the domain judges by, with every finding.</summary>
    public required DocumentFacts Facts { get; init; }

    /// <summary>How the inspection ended.</summary>
    public required InspectionOutcome Outcome { get; init; }

    /// <summary>The name of the format by content, such as « HEIC », also of formats that the portal does not take; <see langword="null"/> when it is not known.</summary>
    public string? FormatName { get; init; }

    /// <summary>The structure of an image file; <see langword="null"/> for other files.</summary>
    public ImageReport? Image { get; init; }

    /// <summary>What reading every coded bit of the image showed; <see langword="null"/> when that was not done.</summary>
    public ImageVerification? Integrity { get; init; }

    /// <summary>The structure of a PDF; <see langword="null"/> for other files.</summary>
    public PdfReport? Pdf { get; init; }

    /// <summary>The text of the first pages of a PDF; <see langword="null"/> when it was not asked for, or the file is not sound enough to be read.</summary>
    public PdfText? Text { get; init; }

    /// <summary>The facts' findings.</summary>
    public ValueList<Finding> Findings => Facts.Findings;

    /// <summary>The outcome and the format.</summary>
    /// <returns>A text that may be logged.</returns>
    public override string ToString() => $"{nameof(InspectionReport)} {Facts.Format} {Outcome}";
}
