using Ants.Permis.Findings;
using Ants.Permis.Primitives;

namespace Ants.Permis.SupportingDocuments;

/// <summary>Numbers of pages as the form writes them beside each place: « 1 page / 5 pages maximum ».</summary>
/// <remarks>French term: « nombre de pages ». French says « 0 page » and « 1 page », English <c>0 pages</c> and <c>1 page</c>.</remarks>
public static class PageCountText
{
    /// <summary>A number of pages in words.</summary>
    /// <param name="pages">The number, or <see langword="null"/> when it cannot be told.</param>
    /// <param name="language">The reader's language.</param>
    /// <returns>The text.</returns>
    public static string Of(int? pages, Language language)
    {
        if (pages is not { } count)
            return Labels.Get("page-count.unknown", language);
        var isSingular = count == 1 || (count == 0 && language == Language.French);
        return Labels.Get(isSingular ? "page-count.one" : "page-count.many", language, new FindingParameter("count", new FindingValue.Number(count)));
    }

    /// <summary>The pages used of those that a place takes.</summary>
    /// <param name="used">The pages used, or <see langword="null"/> when they cannot be told.</param>
    /// <param name="limit">The most pages that the place takes.</param>
    /// <param name="language">The reader's language.</param>
    /// <returns>The text.</returns>
    public static string Usage(int? used, int limit, Language language) =>
        Labels.Get("page-count.usage", language, Words("used", used, language), Words("limit", limit, language));

    private static FindingParameter Words(string name, int? pages, Language language) => new(name, new FindingValue.Verbatim(Of(pages, language)));
}
