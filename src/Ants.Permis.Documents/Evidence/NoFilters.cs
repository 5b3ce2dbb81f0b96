using UglyToad.PdfPig.Filters;

namespace Ants.Permis.Documents.Evidence;

/// <summary>Knows no filter: nothing in a clean copy is compressed, so nothing that is can be one.</summary>
internal sealed class NoFilters() : BaseFilterProvider(new Dictionary<string, IFilter>(StringComparer.Ordinal));
