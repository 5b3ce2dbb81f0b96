using Ants.Permis.Demandes;
using Ants.Permis.Findings;
using Ants.Permis.Primitives;
using NodaTime;

namespace Ants.Permis.Domain.Tests.Findings;

public sealed class A_finding
{
    [Fact]
    public void Is_shown_the_gravest_first_then_by_place_then_by_code()
    {
        Finding[] ordered =
        [
            new("b.code", Severity.Blocking, JsonPath.Of("/a")),
            new("c.code", Severity.Blocking, JsonPath.Of("/a")),
            new("a.code", Severity.Blocking, JsonPath.Of("/b")),
            new("a.code", Severity.Warning, JsonPath.Root),
            new("a.code", Severity.Information, JsonPath.Root),
        ];
        Assert.Equal(ordered, ordered.Reverse().Order(Finding.DisplayOrder));
        Assert.Equal(ordered, Finding.Sorted(ordered.Reverse()));
    }

    [Fact]
    public void Keeps_the_order_in_which_equals_were_found()
    {
        var found = Enumerable.Range(0, 20).Select(number => new Finding("a.code", Severity.Warning, JsonPath.Root) { Parameters = [new("n", new FindingValue.Number(number))] }).ToList();
        Assert.Equal(found, Finding.Sorted(found));
    }

    [Fact]
    public void Has_a_code_and_a_place()
    {
        Assert.Throws<ArgumentException>(() => new Finding("", Severity.Warning, JsonPath.Root));
        Assert.Throws<ArgumentNullException>(() => new Finding("a.code", Severity.Warning, null!));
    }

    [Fact]
    public void Is_written_without_its_parameters()
    {
        var finding = new Finding("a.code", Severity.Blocking, JsonPath.Of("/x")) { Parameters = [new("until", new FindingValue.Date(new LocalDate(2001, 2, 3)))] };
        Assert.Equal("Blocking a.code at '/x'", finding.ToString());
        Assert.Equal("until", finding.Parameters[0].ToString());
        Assert.Equal("date", finding.Parameters[0].Value.ToString());
    }

    [Fact]
    public void Equals_another_of_the_same_content()
    {
        Assert.Equal(Make(1), Make(1));
        Assert.NotEqual(Make(1), Make(2));

        static Finding Make(int number) => new("a.code", Severity.Warning, JsonPath.Of("/x")) { Parameters = [new("n", new FindingValue.Number(number))] };
    }
}
