using Ants.Permis.Findings;
using Ants.Permis.Primitives;
using Ants.Permis.SupportingDocuments;

namespace Ants.Permis.Submission;

/// <summary>A file of the summary.</summary>
/// <remarks>French term: « fichier joint ».</remarks>
/// <param name="File">The file and what is known of it.</param>
/// <param name="Pages">Its pages by the names of the form, such as <c>cni_P1</c>.</param>
/// <param name="Technical">Whether it is technically acceptable: « document valide » means that and nothing more.</param>
public sealed record SummaryFile(AttachedFile File, ValueList<DocumentPage> Pages, Verdict Technical)
{
    // A line is for people; the pages of a long file are counted instead of named.
    private const int MaxNamedPages = 10;

    /// <summary>The pages, their number, and « document valide » where the file is technically acceptable.</summary>
    /// <param name="language">The reader's language.</param>
    /// <returns>The text. The names are those under which the file was sent: they may hold anything.</returns>
    public string Text(Language language)
    {
        var names = Pages.Count <= MaxNamedPages ? string.Join(", ", Pages.Select(page => page.Name)) : $"{Pages[0].Name} … {Pages[^1].Name}";
        // A number keeps with its word.
        return $"{names} ({PageCountText.Of(File.Facts.Pages, language).Replace(' ', '\u00A0')}) – {Labels.Get(MentionKey, language)}";
    }

    /// <summary>The name of the type: file names bear people's names.</summary>
    /// <returns>A text that may be logged.</returns>
    public override string ToString() => nameof(SummaryFile);

    private string MentionKey => Technical switch
    {
        Verdict.Acceptable => "documents.valid",
        Verdict.NotAcceptable => "summary.file.not-acceptable",
        _ => "summary.file.cannot-tell",
    };
}
