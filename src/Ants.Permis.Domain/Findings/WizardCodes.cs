namespace Ants.Permis.Findings;

/// <summary>Codes of the reasons for which a move of the wizard is refused.</summary>
public static class WizardCodes
{
    /// <summary>The application was not started.</summary>
    public const string NotStarted = "wizard.not-started";

    /// <summary>The application was started for another account.</summary>
    public const string AlreadyStarted = "wizard.already-started";

    /// <summary>The application was submitted: nothing can change any more.</summary>
    public const string AlreadySubmitted = "wizard.already-submitted";

    /// <summary>Nothing comes before the first step.</summary>
    public const string FirstStep = "wizard.first-step";

    /// <summary>The summary is left by submitting.</summary>
    public const string SubmitInstead = "wizard.submit-instead";

    /// <summary>An application is submitted from its summary.</summary>
    public const string NotAtSummary = "wizard.not-at-summary";

    /// <summary>The step was not reached yet. Parameters: <c>step</c>.</summary>
    public const string StepNotReached = "wizard.step-not-reached";
}
