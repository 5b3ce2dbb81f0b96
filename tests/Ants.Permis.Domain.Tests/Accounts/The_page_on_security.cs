using System.Text.RegularExpressions;
using Ants.Permis.Conventions;

namespace Ants.Permis.Domain.Tests.Accounts;

public sealed partial class The_page_on_security
{
    private const string Page = "docs/guide/accounts-security.md";

    private static readonly Type[] Tests = typeof(The_page_on_security).Assembly.GetTypes();

    [Fact]
    public void Names_tests_that_exist()
    {
        var named = Named().Matches(File.ReadAllText(Path.Combine(Repository.Root, Page))).Select(name => (Class: name.Groups["class"].Value, Method: name.Groups["method"].Value)).ToList();
        Assert.True(named.Count > 30, "The tests were not found.");
        Convention.Holds("A test that the page names exists.", named.Where(name => Tests.All(type => type.Name != name.Class || type.GetMethod(name.Method) is null)).Select(name => $"{name.Class}.{name.Method}"));
    }

    [Fact]
    public void Gives_a_test_for_every_threat() =>
        Convention.Holds("A row ends with its test.",
            File.ReadAllLines(Path.Combine(Repository.Root, Page)).Where(line => line.StartsWith("| **", StringComparison.Ordinal) && !Named().IsMatch(line.Split('|')[^2])));

    [GeneratedRegex(@"`(?<class>[A-Z][a-zA-Z]*_\w+|Signing_in)\.(?<method>\w+)`", RegexOptions.ExplicitCapture, 1000)]
    private static partial Regex Named();
}
