using System.Reflection;
using Ants.Permis.Conventions;
using Ants.Permis.Findings;

namespace Ants.Permis.Domain.Tests.Conventions;

public sealed class Public_types
{
    public static TheoryData<string> Assemblies => [typeof(Finding).Assembly.GetName().Name!, "Ants.Permis.Testing"];

    [Theory]
    [MemberData(nameof(Assemblies))]
    public void Are_closed_to_other_assemblies(string assembly) =>
        Convention.Holds("A public class is sealed, static or a closed base (one internal abstract member).", PublicSurface.OpenTypes(Types(assembly)));

    [Theory]
    [MemberData(nameof(Assemblies))]
    public void Never_change_after_construction(string assembly) =>
        Convention.Holds("Properties are get or init, fields are readonly.", PublicSurface.Mutable(Types(assembly)));

    [Theory]
    [MemberData(nameof(Assemblies))]
    public void Show_NodaTime_dates_and_value_lists_only(string assembly) =>
        Convention.Holds("A signature shows no date of the framework and no collection that breaks equality.", PublicSurface.ForbiddenSignatures(Types(assembly)));

    [Theory]
    [MemberData(nameof(Assemblies))]
    public void Are_documented(string assembly) =>
        Convention.Holds("Every public type has a summary in the documentation file beside its assembly.", PublicSurface.Undocumented(Assembly.Load(assembly)));

    [Fact]
    public void Are_found_at_all() => Assert.NotEmpty(Types("Ants.Permis.Domain"));

    private static Type[] Types(string assembly) => Assembly.Load(assembly).GetExportedTypes();
}
