namespace Ants.Permis.PhotoSignature;

/// <summary>Step 4 as typed: « Photo et signature ». Nothing here has been checked.</summary>
/// <remarks>French: réponses photo / signature. Null means that the question has not been answered.</remarks>
public sealed record PhotoSignatureAnswers
{
    /// <summary>No question answered yet.</summary>
    public static readonly PhotoSignatureAnswers Empty = new();

    /// <summary>The option chosen.</summary>
    public PhotoSignatureChoice? Choice { get; init; }

    /// <summary>« Code photo signature numérique », as typed.</summary>
    public string? Code { get; init; }

    /// <summary>The name of the type only: the code gives access to a person's photo and signature.</summary>
    /// <returns>A text that may be logged.</returns>
    public override string ToString() => nameof(PhotoSignatureAnswers);
}
