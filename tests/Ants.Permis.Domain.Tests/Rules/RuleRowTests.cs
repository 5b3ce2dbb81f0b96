using System.Text.RegularExpressions;
using Ants.Permis.Conventions;
using Ants.Permis.Findings;
using Ants.Permis.Rules;
using NodaTime;

namespace Ants.Permis.Domain.Tests.Rules;

public sealed partial class Rules_of_every_profile
{
    private static IEnumerable<RuleLine> Lines => Rulebook.Profiles.SelectMany(RuleTables.Of).Distinct().SelectMany(table => table.Lines);

    [Fact]
    public void Are_found_at_all() => Assert.Contains(Lines, line => line.Id == "PROOF-AGE-1");

    [Fact]
    public void Have_identifiers_in_upper_kebab_case() =>
        Convention.Holds("An identifier is TOPIC-THING-1.", Lines.Select(line => line.Id).Where(id => !Identifier().IsMatch(id)));

    [Fact]
    public void Have_identifiers_of_their_own() =>
        Convention.Holds("One identifier, one rule, over all tables and profiles.", Lines.GroupBy(line => line.Id).Where(same => same.Count() > 1).Select(same => same.Key));

    [Fact]
    public void Name_a_public_text_when_they_are_verified() =>
        Convention.Holds("What was verified can be read again.", Lines.Where(line => line is { Status: RuleStatus.Verified or RuleStatus.Conflict, Source.PublicId: "" }).Select(line => line.Id));

    [Fact]
    public void Say_why_when_they_are_assumed_or_in_conflict() =>
        Convention.Holds("A note says what is not certain.", Lines.Where(line => line is { Status: RuleStatus.Assumed or RuleStatus.Conflict, Note: "" }).Select(line => line.Id));

    [Fact]
    public void Cite_a_text_that_existed_when_it_was_read() =>
        Convention.Holds("A version is not younger than its reading.", Lines.Where(line => line.Source.VersionDate > line.Source.CheckedOn).Select(line => line.Id));

    [Theory]
    [InlineData(RuleStatus.Assumed, Severity.Warning)]
    [InlineData(RuleStatus.Verified, Severity.Blocking)]
    [InlineData(RuleStatus.FormText, Severity.Blocking)]
    [InlineData(RuleStatus.Conflict, Severity.Blocking)]
    public void Only_ever_warn_when_they_are_assumed(RuleStatus status, Severity gravest)
    {
        var source = new LegalSource("text", "", "", new LocalDate(2019, 7, 3), new LocalDate(2019, 7, 3));
        Assert.Equal(gravest, new RuleRow<string, bool>("ID-1", "key", true, InForce.Since(new LocalDate(2019, 7, 3)), source, status).Gravest);
    }

    [Fact]
    public void Are_named_whole_in_a_finding()
    {
        var row = Rulebook.Ants2019.ProofOfAddressAges.Rows[0];
        Assert.Equal(new RuleReference("PROOF-AGE-1", row.Source, RuleStatus.Conflict), row.Reference);
    }

    [GeneratedRegex("^[A-Z0-9]+(-[A-Z0-9]+)+$", RegexOptions.ExplicitCapture, 1000)]
    private static partial Regex Identifier();
}
