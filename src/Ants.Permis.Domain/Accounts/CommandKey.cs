using Ants.Permis.Primitives;

namespace Ants.Permis.Accounts;

/// <summary>The key under which a host sends a command, so that a command that comes twice is decided once.</summary>
/// <remarks>French term: « clé d'idempotence ». A new one for each wish of the person, the same for each repetition of it; made by the host.</remarks>
public sealed class CommandKey : HostText<CommandKey>
{
    private CommandKey(string value)
        : base(value)
    {
    }

    /// <summary>Reads a key.</summary>
    /// <param name="text">1 to 100 characters without control characters.</param>
    /// <returns>The key.</returns>
    /// <exception cref="ArgumentException">The text is empty, too long or holds a control character.</exception>
    public static CommandKey Create(string text) => new(Checked(text));

    /// <summary>The remembered keys with one more, the oldest forgotten where there are too many.</summary>
    internal static ValueList<CommandKey> Remember(ValueList<CommandKey> keys, CommandKey? key) =>
        key is null || keys.Contains(key) ? keys : keys.TakeLast(Account.RememberedKeys - 1).Append(key).ToValueList();
}
