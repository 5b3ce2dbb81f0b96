using Ants.Permis.Findings;
using Ants.Permis.Primitives;

namespace Ants.Permis.Demandes;

/// <summary>Why a move of the wizard is refused, apart from what is wrong with the answers.</summary>
internal static class WizardFindings
{
    public static Finding NotStarted { get; } = Blocking(WizardCodes.NotStarted);

    public static Finding AlreadyStarted { get; } = Blocking(WizardCodes.AlreadyStarted);

    public static Finding AlreadySubmitted { get; } = Blocking(WizardCodes.AlreadySubmitted);

    public static Finding FirstStep { get; } = Blocking(WizardCodes.FirstStep);

    public static Finding SubmitInstead { get; } = Blocking(WizardCodes.SubmitInstead);

    public static Finding NotAtSummary { get; } = Blocking(WizardCodes.NotAtSummary);

    public static Finding StepNotReached(Step step) => Blocking(WizardCodes.StepNotReached) with
    {
        Parameters = [new("step", new FindingValue.Label(EnumKey.Of(step)))],
    };

    private static Finding Blocking(string code) => new(code, Severity.Blocking, JsonPath.Root);
}
