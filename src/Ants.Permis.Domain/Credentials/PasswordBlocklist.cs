using System.Collections.Frozen;
using Ants.Permis.Primitives;

namespace Ants.Permis.Credentials;

/// <summary>The forbidden passwords of a host, in memory; and several lists as one.</summary>
/// <remarks>French term: « liste de mots de passe interdits ». A list of a few million entries is better asked where it is stored: see <see cref="IPasswordBlocklist"/>.</remarks>
public sealed class PasswordBlocklist : IPasswordBlocklist
{
    private readonly FrozenSet<string>.AlternateLookup<ReadOnlySpan<char>> passwords;

    private PasswordBlocklist(FrozenSet<string> passwords)
    {
        this.passwords = passwords.GetAlternateLookup<ReadOnlySpan<char>>();
        Count = passwords.Count;
    }

    /// <summary>How many passwords are in the list.</summary>
    public int Count { get; }

    /// <summary>Makes a list.</summary>
    /// <param name="passwords">The passwords, such as the lines of a file. Case does not count, nor how letters and their signs were typed; blank entries are left out.</param>
    /// <returns>The list.</returns>
    public static PasswordBlocklist Of(IEnumerable<string> passwords)
    {
        ArgumentNullException.ThrowIfNull(passwords);
        return new(passwords.Where(password => !string.IsNullOrWhiteSpace(password)).Select(Normalise).ToFrozenSet(StringComparer.Ordinal));
    }

    /// <summary>Several lists as one: a password is listed when one of them has it, and not listed when all of them were asked and none has it.</summary>
    /// <param name="lists">The lists; none at all is a list that is never checked.</param>
    /// <returns>The combined list.</returns>
    public static IPasswordBlocklist Either(params ReadOnlySpan<IPasswordBlocklist> lists)
    {
        foreach (var list in lists)
            ArgumentNullException.ThrowIfNull(list, nameof(lists));
        return new Combined(ValueList.Create(lists));
    }

    /// <inheritdoc/>
    public BlocklistAnswer Find(ReadOnlySpan<char> password) => passwords.Contains(password) ? BlocklistAnswer.Listed : BlocklistAnswer.NotListed;

    /// <summary>The form in which lists are asked: letters composed, lower case.</summary>
    internal static string Normalise(string password) => LatinText.Compose(password).ToLowerInvariant();

    private sealed class Combined(ValueList<IPasswordBlocklist> lists) : IPasswordBlocklist
    {
        public BlocklistAnswer Find(ReadOnlySpan<char> password)
        {
            var answer = lists.Count == 0 ? BlocklistAnswer.NotChecked : BlocklistAnswer.NotListed;
            foreach (var list in lists)
            {
                switch (list.Find(password))
                {
                    case BlocklistAnswer.Listed:
                        return BlocklistAnswer.Listed;
                    case BlocklistAnswer.NotChecked:
                        answer = BlocklistAnswer.NotChecked;
                        break;
                }
            }

            return answer;
        }
    }
}
