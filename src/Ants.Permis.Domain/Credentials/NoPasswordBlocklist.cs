namespace Ants.Permis.Credentials;

/// <summary>The list of a host that has none.</summary>
/// <remarks>French term: « liste de mots de passe interdits ».</remarks>
public sealed class NoPasswordBlocklist : IPasswordBlocklist
{
    private NoPasswordBlocklist()
    {
    }

    /// <summary>The only one there is.</summary>
    public static NoPasswordBlocklist Instance { get; } = new();

    /// <inheritdoc/>
    public BlocklistAnswer Find(ReadOnlySpan<char> password) => BlocklistAnswer.NotChecked;
}
