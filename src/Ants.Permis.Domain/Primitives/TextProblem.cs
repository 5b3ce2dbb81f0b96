namespace Ants.Permis.Primitives;

/// <summary>Why a text is not a value of a type: one small vocabulary for all of them, turned into findings by each type.</summary>
public enum TextProblem
{
    /// <summary>Nothing: the text is a value.</summary>
    None,

    /// <summary>Nothing was typed, or white space only, as <see cref="string.IsNullOrWhiteSpace"/> says. Whether an answer was required is a matter of rules, not of shape.</summary>
    Missing,

    /// <summary>More characters than the type takes.</summary>
    TooLong,

    /// <summary>A character that never belongs in such a value.</summary>
    ForbiddenCharacter,

    /// <summary>The characters are right, their arrangement is not.</summary>
    BadShape,

    /// <summary>Well formed, and designates nothing: a code outside its closed list, a number outside the numbering plan.</summary>
    Unknown,

    /// <summary>A day that no calendar has, such as 31 April.</summary>
    Impossible,
}
