using Ants.Permis.Findings;
using Ants.Permis.Primitives;
using Ants.Permis.Requirements;
using Ants.Permis.SupportingDocuments;

namespace Ants.Permis.Demandes;

/// <summary>What the rules say of an application as it stands: the question of somebody who checks a whole file before it is sent.</summary>
/// <remarks>It never means accepted by the administration: nobody here can say that.</remarks>
/// <param name="Verdict">Acceptable, not acceptable, or cannot tell.</param>
/// <param name="Steps">The seven steps with their findings.</param>
public sealed record Assessment(Verdict Verdict, ValueList<StepProgress> Steps)
{
    /// <summary>All findings, the gravest first.</summary>
    public ValueList<Finding> Findings => Finding.Sorted(Steps.SelectMany(step => step.Findings));

    /// <summary>Assesses an application.</summary>
    /// <param name="demande">The application; one that was not started has nothing to assess.</param>
    /// <param name="context">The day and the rules.</param>
    /// <returns>The verdict and the progress of each step. A submitted application is assessed as it was submitted, by the rules of the context.</returns>
    public static Assessment Of(Demande demande, DecisionContext context)
    {
        ArgumentNullException.ThrowIfNull(demande);
        ArgumentNullException.ThrowIfNull(context);
        var steps = StepProgress.Of(demande, context);
        return new Assessment(demande is Demande.NotStarted ? Verdict.CannotTell : VerdictOf(steps.SelectMany(step => step.Findings)), steps);
    }

    /// <summary>The verdict that findings give together.</summary>
    /// <param name="findings">The findings.</param>
    /// <returns>Not acceptable when something known blocks; otherwise cannot tell when something is not known; otherwise acceptable.</returns>
    public static Verdict VerdictOf(IEnumerable<Finding> findings) => ApplicationVerdict.VerdictOf(findings);
}
