namespace Ants.Permis.Findings;

/// <summary>Codes of what is found about the answer to a secret question.</summary>
public static class SecretAnswerCodes
{
    /// <summary>No answer was typed.</summary>
    public const string Missing = "secret-answer.missing";
}
