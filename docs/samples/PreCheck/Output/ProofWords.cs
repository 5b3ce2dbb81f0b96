using Ants.Permis.Primitives;
using Ants.Permis.Requirements;

namespace PreCheck.Output;

/// <summary>Requirements and proofs in words.</summary>
internal static class ProofWords
{
    /// <summary>« Âge minimal : C ».</summary>
    public static string Title(Requirement requirement, Language language)
    {
        var topic = Labels.For(requirement.Topic, language);
        var subject = requirement.Subject is { } named ? Words(named, language) : requirement.Topic == RequirementTopic.Answer ? FieldLabels.Of(requirement.Path, language) : null;
        return subject is null ? topic : language.Say($"{topic} : {subject}", $"{topic}: {subject}");
    }

    public static string Of(Proof.Fact fact, Language language) => Labels.Get(fact.Statement, language, fact.Parameters.AsSpan());

    public static string Holds(ThreeValued truth, Language language) => truth switch
    {
        ThreeValued.Yes => language.Say("oui", "yes"),
        ThreeValued.No => language.Say("non", "no"),
        _ => language.Say("inconnu", "unknown"),
    };

    public static Mark MarkOf(Outcome outcome) => outcome switch
    {
        Outcome.Met => Mark.Good,
        Outcome.NotMet => Mark.Wrong,
        Outcome.CannotTell => Mark.Unknown,
        _ => Mark.Nothing,
    };

    private static string Words(FindingParameter parameter, Language language) => parameter.Value switch
    {
        FindingValue.Label label => Labels.Get(label.Key, language),
        FindingValue.Verbatim verbatim => verbatim.Value,
        _ => parameter.Name,
    };
}
