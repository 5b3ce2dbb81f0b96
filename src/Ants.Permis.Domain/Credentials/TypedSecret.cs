using System.Security.Cryptography;
using System.Text;
using Ants.Permis.Primitives;

namespace Ants.Permis.Credentials;

/// <summary>A password, a secret answer or the token of a link, as somebody typed or followed it: carried to the decision that needs it, never stored, never shown.</summary>
/// <remarks>
/// French term: « mot de passe », « réponse à votre question secrète ». Letters and their signs are composed (Unicode NFC for the Latin alphabet; other
/// scripts are taken as they come), so that a password typed on another keyboard is the same. Nothing else is changed: blanks, case and length are the person's.
/// </remarks>
public sealed class TypedSecret : IEquatable<TypedSecret>
{
    /// <summary>The longest secret that is looked at, in UTF-16 units: a longer one is never right and never cut. A protection of the host's processor.</summary>
    public const int MaxLength = TypedText.HardStop;

    private const string Dots = "••••••••";

    /// <summary>Takes a secret as it was typed.</summary>
    /// <param name="text">Anything; <see langword="null"/> is nothing typed.</param>
    public TypedSecret(string? text)
    {
        var typed = text ?? "";
        IsTooLong = typed.Length > MaxLength;
        IsWellFormed = !HasLoneSurrogate(typed) && !typed.Contains('\0', StringComparison.Ordinal);
        Text = IsTooLong || !IsWellFormed ? "" : LatinText.Compose(typed);
    }

    /// <summary>Whether nothing was typed.</summary>
    public bool IsEmpty => Text.Length == 0 && !IsTooLong && IsWellFormed;

    /// <summary>Whether it is longer than <see cref="MaxLength"/>.</summary>
    public bool IsTooLong { get; }

    /// <summary>
    /// Whether it is well-formed UTF-16 without the character NUL: half a character can be hashed by no two programs alike, and HMAC, which fills a short key
    /// with zeros, would take a password with zeros at its end for the one without.
    /// </summary>
    public bool IsWellFormed { get; }

    /// <summary>The secret with its letters composed; empty when it is too long or ill-formed.</summary>
    internal string Text { get; }

    /// <summary>Whether both are the same secret. The time it takes does not tell how much of them is.</summary>
    /// <param name="other">The other, such as the confirmation.</param>
    /// <returns>Whether they are equal; what is too long or ill-formed equals nothing.</returns>
    public bool Equals(TypedSecret? other) =>
        other is not null && IsUsable && other.IsUsable && CryptographicOperations.FixedTimeEquals(Bytes(), other.Bytes());

    /// <inheritdoc/>
    public override bool Equals(object? obj) => Equals(obj as TypedSecret);

    /// <summary>The same for all: a hash code of a secret would tell something of it.</summary>
    /// <returns>0.</returns>
    public override int GetHashCode() => 0;

    /// <summary>Dots, always as many.</summary>
    /// <returns>A text that may be logged.</returns>
    public override string ToString() => Dots;

    /// <summary>Whether it is the secret behind a hash. What is no secret at all costs as much as a wrong one.</summary>
    internal bool Matches(CredentialHash hash, ICredentialHasher hasher)
    {
        var bytes = Bytes();
        var matches = hasher.Verify(bytes, hash);
        CryptographicOperations.ZeroMemory(bytes);
        return matches && IsUsable && !IsEmpty;
    }

    /// <summary>The hash of it.</summary>
    internal CredentialHash HashWith(ICredentialHasher hasher, Salt salt)
    {
        var bytes = Bytes();
        var hash = hasher.Hash(bytes, salt);
        CryptographicOperations.ZeroMemory(bytes);
        return hash;
    }

    internal byte[] Bytes() => Encoding.UTF8.GetBytes(Text);

    private bool IsUsable => !IsTooLong && IsWellFormed;

    private static bool HasLoneSurrogate(string text)
    {
        for (var i = 0; i < text.Length; i++)
        {
            if (!char.IsSurrogate(text[i]))
                continue;
            if (!char.IsHighSurrogate(text[i]) || i + 1 == text.Length || !char.IsLowSurrogate(text[i + 1]))
                return true;
            i++;
        }

        return false;
    }
}
