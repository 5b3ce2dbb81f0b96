namespace Ants.Permis.Findings;

/// <summary>Codes of what is found about a new password. No parameter says anything of the password: only what the rules ask.</summary>
public static class PasswordCodes
{
    /// <summary>No password was typed.</summary>
    public const string Missing = "password.missing";

    /// <summary>The password is longer than is looked at, or than the rules take. Parameters: <c>limit</c>.</summary>
    public const string TooLong = "password.too-long";

    /// <summary>The text holds half a character or the character zero, which no two programs keep alike.</summary>
    public const string IllFormed = "password.ill-formed";

    /// <summary>The password is too short. Parameters: <c>limit</c>.</summary>
    public const string TooShort = "password.too-short";

    /// <summary>The password is long enough, and a longer one is advised. Parameters: <c>limit</c>.</summary>
    public const string ShorterThanAdvised = "password.shorter-than-advised";

    /// <summary>There are too few capital letters. Parameters: <c>limit</c>.</summary>
    public const string UppercaseMissing = "password.uppercase-missing";

    /// <summary>There are too few small letters. Parameters: <c>limit</c>.</summary>
    public const string LowercaseMissing = "password.lowercase-missing";

    /// <summary>There are too few digits. Parameters: <c>limit</c>.</summary>
    public const string DigitMissing = "password.digit-missing";

    /// <summary>There are too few special characters. Parameters: <c>limit</c>, <c>characters</c>: those that count.</summary>
    public const string SpecialMissing = "password.special-missing";

    /// <summary>
    /// The entropy is too low. Parameters: <c>limit</c> in bits; <c>mixed</c>, <c>alphanumeric</c> and <c>letters</c>: how many characters of all sorts,
    /// letters and digits, or small letters would be enough.
    /// </summary>
    public const string EntropyTooLow = "password.entropy-too-low";

    /// <summary>The password is in a list of common or stolen ones.</summary>
    public const string Listed = "password.listed";

    /// <summary>The rules ask for a list of common or stolen passwords, and none was asked.</summary>
    public const string BlocklistNotChecked = "password.blocklist-not-checked";

    /// <summary>The password is made of what is known of the person or of the site.</summary>
    public const string MadeOfKnownWords = "password.made-of-known-words";
}
