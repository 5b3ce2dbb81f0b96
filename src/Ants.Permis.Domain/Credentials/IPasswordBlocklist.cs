namespace Ants.Permis.Credentials;

/// <summary>A list of passwords that are known to be common or stolen, which a host may plug in.</summary>
/// <remarks>
/// French term: « liste de mots de passe interdits ». Implementations answer at once, from memory, always the same for the same question; a host that asks
/// a service over the network does so before and gives the answer here.
/// </remarks>
public interface IPasswordBlocklist
{
    /// <summary>Whether a password is in the list.</summary>
    /// <param name="password">The password in lower case, letters composed. It is not to be kept.</param>
    /// <returns>What the list says.</returns>
    BlocklistAnswer Find(ReadOnlySpan<char> password);
}

/// <summary>What a list of forbidden passwords says.</summary>
/// <remarks>French term: « mot de passe interdit ».</remarks>
public enum BlocklistAnswer
{
    /// <summary>It is in the list.</summary>
    Listed,

    /// <summary>It is not in the list.</summary>
    NotListed,

    /// <summary>There is no list, or it was not asked.</summary>
    NotChecked,
}
