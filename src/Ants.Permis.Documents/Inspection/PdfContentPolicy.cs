using Ants.Permis.Documents.Pdf;
using Ants.Permis.Findings;
using Ants.Permis.Primitives;

namespace Ants.Permis.Documents.Inspection;

/// <summary>What is done about each kind of content that a PDF may have beyond text and pictures.</summary>
/// <remarks>
/// French term: « politique sur le contenu actif ». No published rule of the procedure speaks of it: the defaults are this library's, after what a supporting document needs. Invoices carry
/// data files, and forms, links and layers are common in honest documents; programs, films and portfolios are not.
/// </remarks>
public sealed record PdfContentPolicy
{
    /// <summary>The defaults: what runs, sends, fetches or cannot be shown is refused; other files inside are warned of; the rest is information.</summary>
    public static PdfContentPolicy Default { get; } = new([
        Severity.Blocking, Severity.Blocking, Severity.Blocking, Severity.Blocking, Severity.Blocking, Severity.Warning, Severity.Blocking, Severity.Blocking,
        Severity.Warning, Severity.Information, Severity.Warning, Severity.Information, Severity.Information, Severity.Information,
    ]);

    /// <summary>Nothing is refused: every kind is information.</summary>
    public static PdfContentPolicy Permissive { get; } = new(Enum.GetValues<PdfFeatureKind>().Select(_ => Severity.Information).ToValueList());

    // By the number of the kind.
    private readonly ValueList<Severity> severities;

    private PdfContentPolicy(ValueList<Severity> severities) => this.severities = severities;

    /// <summary>How grave a kind of content is.</summary>
    /// <param name="kind">The kind.</param>
    /// <returns>The severity of the finding that it gives.</returns>
    public Severity Of(PdfFeatureKind kind) => severities[(int)kind];

    /// <summary>The same policy but for one kind.</summary>
    /// <param name="kind">The kind.</param>
    /// <param name="severity">How grave it shall be.</param>
    /// <returns>The policy.</returns>
    public PdfContentPolicy With(PdfFeatureKind kind, Severity severity) =>
        new(severities.Select((known, at) => at == (int)kind ? severity : known).ToValueList());
}
