using Ants.Permis.Conventions;
using Ants.Permis.Findings;

namespace Ants.Permis.Domain.Tests.Conventions;

public sealed class Personal_data
{
    private static readonly HashSet<string> PersonalFolders = ["Motifs", "Identity", "Contact", "PhotoSignature", "SupportingDocuments", "Demandes", "Submission", "Credentials", "FranceConnect", "Passwords", "Accounts", "Messages", "Space", "FollowUp"];

    /// <summary>Types of those folders whose texts are the same for everybody, each with the reason.</summary>
    private static readonly Dictionary<string, string> Public = new(StringComparer.Ordinal)
    {
        ["Ants.Permis.SupportingDocuments.DocumentFacts"] = "facts of a file: format, sizes and a digest, which say nothing to somebody who does not hold the file",
        ["Ants.Permis.Demandes.DecisionContext"] = "the clock and the rule book of the host: nothing of a person",
        ["Ants.Permis.Demandes.WizardMove"] = "the name of a move and the codes of the reasons against it",
        ["Ants.Permis.Accounts.AccountContext"] = "the clock, the rule book and the hasher of the host: nothing of a person",
        ["Ants.Permis.Accounts.AccountTransition"] = "the names of a command and of two states in the description of the machine",
        ["Ants.Permis.FollowUp.FollowUpTransition"] = "the names of a command and of two states in the description of the machine",
        ["Ants.Permis.Space.SpaceService"] = "an entry of the public catalogue",
        ["Ants.Permis.Demandes.WizardTransition"] = "the name of a move in the description of the machine",
    };

    [Fact]
    public void Never_reach_a_text_that_may_be_logged() =>
        Convention.Holds("ToString of a personal type writes no text and no date of the person.", Candidates.Where(type => !Public.ContainsKey(type.FullName!)).Select(Redaction.Leak).OfType<string>());

    [Fact]
    public void Have_no_exemption_that_is_not_needed() =>
        Convention.Holds("An exemption names a type that exists and would be found.", Public.Keys.Where(name => Candidates.All(type => type.FullName != name || Redaction.Leak(type) is null)));

    private static IEnumerable<Type> Candidates => typeof(Finding).Assembly.GetTypes()
        .Where(type => type.Namespace is { } space && space.StartsWith("Ants.Permis.", StringComparison.Ordinal) && PersonalFolders.Contains(space["Ants.Permis.".Length..]))
        .Where(Redaction.HoldsData);
}
