namespace Ants.Permis.Credentials;

/// <summary>What a rule may ask of a password.</summary>
/// <remarks>French term: « règle du mot de passe ».</remarks>
public enum PasswordRequirement
{
    /// <summary>The fewest characters.</summary>
    MinimumLength,

    /// <summary>The number of characters below which a longer one is advised.</summary>
    AdvisedLength,

    /// <summary>The most characters; never under 64.</summary>
    MaximumLength,

    /// <summary>Capital letters.</summary>
    UppercaseLetters,

    /// <summary>Small letters.</summary>
    LowercaseLetters,

    /// <summary>Digits.</summary>
    Digits,

    /// <summary>Special characters, of the list of the rules.</summary>
    SpecialCharacters,

    /// <summary>The entropy that a password of these characters would have if it were drawn at random.</summary>
    Entropy,

    /// <summary>No password that is known to be common or stolen.</summary>
    Blocklist,

    /// <summary>No password made of what is known of the person or of the site.</summary>
    ContextWords,
}
