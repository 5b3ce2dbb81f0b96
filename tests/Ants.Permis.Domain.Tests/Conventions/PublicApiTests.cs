using System.Reflection;
using Ants.Permis.Conventions;
using Ants.Permis.Findings;
using PublicApiGenerator;

namespace Ants.Permis.Domain.Tests.Conventions;

public sealed class The_public_API
{
    private static readonly ApiGeneratorOptions Options = new() { IncludeAssemblyAttributes = false };

    [Fact]
    public void Of_the_domain_is_the_committed_one() => Match(typeof(Finding).Assembly);

    [Fact]
    public void Of_the_test_kit_is_the_committed_one() => Match(Assembly.Load("Ants.Permis.Testing"));

    private static void Match(Assembly assembly) =>
        Golden.Match($"tests/Ants.Permis.Domain.Tests/Conventions/PublicApi.{assembly.GetName().Name}.txt", assembly.GeneratePublicApi(Options));
}
