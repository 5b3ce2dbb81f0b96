namespace Ants.Permis.Findings;

/// <summary>Codes of what is found about a new password.</summary>
public static class PasswordCodes
{
    /// <summary>No password was typed.</summary>
    public const string Missing = "password.missing";

    /// <summary>The password is too short. Parameters: <c>limit</c>.</summary>
    public const string TooShort = "password.too-short";
}
