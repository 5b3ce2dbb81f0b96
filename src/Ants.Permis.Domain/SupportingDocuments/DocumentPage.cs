using System.Globalization;
using Ants.Permis.Primitives;

namespace Ants.Permis.SupportingDocuments;

/// <summary>A page in the list that the form shows under a place, such as <c>cni_P1</c>, with what a host needs to show it.</summary>
/// <remarks>French term: « Liste des fichiers ».</remarks>
/// <param name="Name">The file's name without its extension, then <c>_P</c> and the page's number; without a number when the pages cannot be told or are none. A file without a name is called <c>document</c>.</param>
/// <param name="File">The host's reference of the file.</param>
/// <param name="Page">The page inside the file, from 1; <see langword="null"/> when the pages cannot be told.</param>
public sealed record DocumentPage(string Name, FileReference File, int? Page)
{
    // A list is for people: facts that claim millions of pages must not fill the memory.
    private const int MaxListedPages = 1000;

    private const string Nameless = "document";

    /// <summary>The pages of a place, in order. The pages of files of one name are numbered on.</summary>
    /// <param name="slot">The place.</param>
    /// <returns>The list.</returns>
    public static ValueList<DocumentPage> ListOf(SlotAnswers slot)
    {
        ArgumentNullException.ThrowIfNull(slot);
        var used = new Dictionary<string, int>(StringComparer.Ordinal);
        return slot.Files.SelectMany(file => PagesOf(file, used)).ToValueList();
    }

    /// <summary>The name of the type: file names bear people's names.</summary>
    /// <returns>A text that may be logged.</returns>
    public override string ToString() => nameof(DocumentPage);

    private static List<DocumentPage> PagesOf(AttachedFile file, Dictionary<string, int> used)
    {
        var stem = Stem(file.Name);
        if (file.Facts.Pages is not { } pages || pages == 0)
            return [new(stem, file.Reference, null)];
        var before = used.GetValueOrDefault(stem);
        var count = Math.Min(pages, MaxListedPages);
        used[stem] = before + count;
        return Enumerable.Range(1, count).Select(page => new DocumentPage(Label(stem, before + page), file.Reference, page)).ToList();
    }

    private static string Label(string stem, int number) => string.Create(CultureInfo.InvariantCulture, $"{stem}_P{number}");

    // A name of blanks would leave a page without anything to read or to click.
    private static string Stem(string name)
    {
        var stem = Path.GetFileNameWithoutExtension(name);
        return string.IsNullOrWhiteSpace(stem) ? Nameless : stem;
    }
}
