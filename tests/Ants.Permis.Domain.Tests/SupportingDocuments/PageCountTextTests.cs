using Ants.Permis.Primitives;
using Ants.Permis.SupportingDocuments;

namespace Ants.Permis.Domain.Tests.SupportingDocuments;

public sealed class A_number_of_pages
{
    [Theory]
    [InlineData(0, "0 page")]
    [InlineData(1, "1 page")]
    [InlineData(2, "2 pages")]
    [InlineData(null, "nombre de pages inconnu")]
    public void Reads_in_French(int? pages, string text) => Assert.Equal(text, PageCountText.Of(pages, Language.French));

    [Theory]
    [InlineData(0, "0 pages")]
    [InlineData(1, "1 page")]
    [InlineData(2, "2 pages")]
    [InlineData(null, "unknown number of pages")]
    public void Reads_in_English(int? pages, string text) => Assert.Equal(text, PageCountText.Of(pages, Language.English));

    [Theory]
    [InlineData(0, 2, "0 page / 2 pages maximum")]
    [InlineData(2, 2, "2 pages / 2 pages maximum")]
    [InlineData(1, 5, "1 page / 5 pages maximum")]
    public void Is_written_beside_its_limit_as_on_the_form(int used, int limit, string text) => Assert.Equal(text, PageCountText.Usage(used, limit, Language.French));
}
