namespace Ants.Permis.Primitives;

/// <summary>The identifier of the account that an application belongs to, given by the host.</summary>
/// <remarks>French term: « identifiant ». The form of the agency's identifiers is not public, so any text of 1 to 100 characters without control characters is taken.</remarks>
public sealed class AccountIdentifier : HostText<AccountIdentifier>
{
    private AccountIdentifier(string value)
        : base(value)
    {
    }

    /// <summary>Reads an identifier.</summary>
    /// <param name="text">1 to 100 characters.</param>
    /// <returns>The identifier.</returns>
    /// <exception cref="ArgumentException">The text is empty, too long or holds a control character.</exception>
    public static AccountIdentifier Create(string text) => new(Checked(text));
}
