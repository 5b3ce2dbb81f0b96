using Ants.Permis.Demandes;
using Ants.Permis.Primitives;

namespace Ants.Permis.Submission;

/// <summary>What a host says of the HTML of a summary.</summary>
/// <remarks>French term: none, it belongs to the host's page.</remarks>
public sealed record SummaryHtmlOptions
{
    /// <summary>A fragment without links, to be put in a host's own page.</summary>
    public static SummaryHtmlOptions Fragment { get; } = new();

    /// <summary>A whole page with the stylesheet of <see cref="SummaryHtml.Stylesheet"/>, without links.</summary>
    public static SummaryHtmlOptions Page { get; } = new() { IsWholePage = true, HasStylesheet = true };

    /// <summary>Gives the address on which an answer is edited, or <see langword="null"/> when there is none; the host's own code, trusted to give an address that may be followed.</summary>
    public Func<Step, JsonPath, string?>? EditLink { get; init; }

    /// <summary>Whether to write a whole page instead of a fragment.</summary>
    public bool IsWholePage { get; init; }

    /// <summary>Whether a whole page brings its stylesheet; a host with a content policy against inline styles serves <see cref="SummaryHtml.Stylesheet"/> itself.</summary>
    public bool HasStylesheet { get; init; }
}
