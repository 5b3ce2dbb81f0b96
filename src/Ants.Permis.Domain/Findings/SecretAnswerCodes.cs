namespace Ants.Permis.Findings;

/// <summary>Codes of what is found about the answer to a secret question.</summary>
public static class SecretAnswerCodes
{
    /// <summary>No answer was typed, or none with a letter or a digit.</summary>
    public const string Missing = "secret-answer.missing";

    /// <summary>The answer is longer than is looked at. Parameters: <c>limit</c>.</summary>
    public const string TooLong = "secret-answer.too-long";

    /// <summary>The text holds half a character or the character zero, which no two programs keep alike.</summary>
    public const string IllFormed = "secret-answer.ill-formed";

    /// <summary>The answer is so short that it is soon found by trying. Parameters: <c>limit</c>.</summary>
    public const string TooShort = "secret-answer.too-short";

    /// <summary>The answer is one character repeated, a word of the question, or something that is known of the person.</summary>
    public const string Guessable = "secret-answer.guessable";

    /// <summary>The rules do not offer this question, but others.</summary>
    public const string QuestionNotOffered = "secret-answer.question-not-offered";

    /// <summary>The rules offer no secret question: a link by e-mail takes its place.</summary>
    public const string NotOffered = "secret-answer.not-offered";
}
