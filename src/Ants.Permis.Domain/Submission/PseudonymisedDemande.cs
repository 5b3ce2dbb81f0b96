using Ants.Permis.Demandes;
using Ants.Permis.Primitives;
using Ants.Permis.Requirements;
using Ants.Permis.Rules;
using Ants.Permis.SupportingDocuments;
using NodaTime;

namespace Ants.Permis.Submission;

/// <summary>A submitted application without what names or finds the person, which gets the same verdict for the same reasons: for support, tests and statistics.</summary>
/// <remarks>
/// French term: « demande pseudonymisée ». Each typed answer that tells who somebody is gives way to a made-up one, from the coarsest to the finest, as long as the rules
/// find the same. It remains personal data in the sense of the GDPR (art. 4, 5°, and recital 26): choices, declarations (health) and the shape of dates stay, as the verdict is
/// about them, and the host that keeps the pseudonym can find the person again.
/// </remarks>
public sealed record PseudonymisedDemande
{
    /// <summary>What the host calls it instead of its number.</summary>
    public required FilePseudonym Pseudonym { get; init; }

    /// <summary>The day by which it was judged.</summary>
    public required LocalDate On { get; init; }

    /// <summary>The name of the profile that gives this verdict.</summary>
    public required string RulebookName { get; init; }

    /// <summary>The version of its rules (<see cref="Rulebook.Version"/>).</summary>
    public required string RulebookVersion { get; init; }

    /// <summary>What these rules say on that day, of the application and of this copy alike.</summary>
    public required Verdict Verdict { get; init; }

    /// <summary>The answers, with made-up ones for those that tell who somebody is.</summary>
    public required DemandeAnswers Answers { get; init; }

    /// <summary>The personal answers that had to stay as they were typed, as any other would have changed what is found.</summary>
    public required ValueList<JsonPath> Kept { get; init; }

    /// <summary>The pseudonymised copy of an application.</summary>
    /// <param name="submitted">The application.</param>
    /// <param name="pseudonym">What to call it: nothing from which the number can be computed.</param>
    /// <param name="rulebook">The rules for which the verdict is kept: those of the submission, if the host still has them.</param>
    /// <returns>The copy.</returns>
    public static PseudonymisedDemande Of(Demande.Submitted submitted, FilePseudonym pseudonym, Rulebook rulebook)
    {
        ArgumentNullException.ThrowIfNull(submitted);
        ArgumentNullException.ThrowIfNull(pseudonym);
        ArgumentNullException.ThrowIfNull(rulebook);
        var judge = new SameFindings(submitted.Content.Answers, submitted.On, rulebook);
        var (answers, kept) = Pseudonyms.Replace(submitted.Content.Answers, judge.Holds);
        return new()
        {
            Pseudonym = pseudonym,
            On = submitted.On,
            RulebookName = rulebook.Name,
            RulebookVersion = rulebook.Version,
            Verdict = judge.Verdict,
            Answers = answers,
            Kept = kept,
        };
    }

    /// <summary>Judges the copy again.</summary>
    /// <param name="rulebook">The rules: with those of <see cref="RulebookVersion"/> the verdict is <see cref="Verdict"/>.</param>
    /// <returns>The verdict on the day of submission, with its findings.</returns>
    public Assessment Assess(Rulebook rulebook)
    {
        ArgumentNullException.ThrowIfNull(rulebook);
        return SameFindings.Assess(Answers, On, rulebook);
    }

    /// <summary>The name of the type: what is left is still about a person.</summary>
    /// <returns>A text that may be logged.</returns>
    public override string ToString() => nameof(PseudonymisedDemande);
}

/// <summary>What a host calls an application in a copy that must not show its number.</summary>
/// <remarks>French term: « pseudonyme ».</remarks>
public sealed class FilePseudonym : HostText<FilePseudonym>
{
    private FilePseudonym(string value)
        : base(value)
    {
    }

    /// <summary>Reads a pseudonym.</summary>
    /// <param name="text">1 to 100 characters, best drawn at random.</param>
    /// <returns>The pseudonym.</returns>
    /// <exception cref="ArgumentException">The text is empty, too long or holds a control character.</exception>
    public static FilePseudonym Create(string text) => new(Checked(text));
}
