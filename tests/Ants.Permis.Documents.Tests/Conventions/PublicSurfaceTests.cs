using System.Reflection;
using Ants.Permis.Conventions;
using Ants.Permis.Documents.Formats;
using PublicApiGenerator;

namespace Ants.Permis.Documents.Tests.Conventions;

public sealed class The_public_surface
{
    private static readonly Assembly Documents = typeof(InspectionLimits).Assembly;
    private static readonly ApiGeneratorOptions Options = new() { IncludeAssemblyAttributes = false };

    [Fact]
    public void Is_the_committed_one() =>
        Golden.Match("tests/Ants.Permis.Documents.Tests/Conventions/PublicApi.Ants.Permis.Documents.txt", Documents.GeneratePublicApi(Options));

    [Fact]
    public void Is_closed_to_other_assemblies() =>
        Convention.Holds("A public class is sealed, static or a closed base (one internal abstract member).", PublicSurface.OpenTypes(Documents.GetExportedTypes()));

    [Fact]
    public void Never_changes_after_construction() =>
        Convention.Holds("Properties are get or init, fields are readonly.", PublicSurface.Mutable(Documents.GetExportedTypes()));

    [Fact]
    public void Shows_NodaTime_dates_and_value_lists_only() =>
        Convention.Holds("A signature shows no date of the framework and no collection that breaks equality.", PublicSurface.ForbiddenSignatures(Documents.GetExportedTypes()));

    [Fact]
    public void Is_documented() =>
        Convention.Holds("Every public type has a summary in the documentation file beside its assembly.", PublicSurface.Undocumented(Documents));

    [Fact]
    public void Never_writes_the_name_or_the_content_of_a_file() =>
        Convention.Holds("A file name is personal: ToString writes no text of a document.", Documents.GetExportedTypes().Where(Redaction.HoldsData).Select(Redaction.Leak).OfType<string>());
}
