using Ants.Permis.Credentials;
using Ants.Permis.FranceConnect;

namespace Ants.Permis.Accounts;

/// <summary>How somebody shows to be the holder of an account: a closed family.</summary>
/// <remarks>French term: « preuve ».</remarks>
public abstract record AccountProof
{
    internal abstract string Kind { get; }

    /// <summary>The name of the proof, never what it carries.</summary>
    /// <returns>A text that may be logged.</returns>
    public sealed override string ToString() => Kind;

    /// <summary>« Mot de passe ».</summary>
    /// <param name="Typed">What was typed.</param>
    public sealed record Password(TypedSecret Typed) : AccountProof
    {
        internal override string Kind => "password";
    }

    /// <summary>« Avec FranceConnect »: the answer of FranceConnect, whose signature, state and nonce the host has checked, from an exchange of this very session.</summary>
    /// <param name="Identity">The identity that was given.</param>
    public sealed record FranceConnect(FranceConnectIdentity Identity) : AccountProof
    {
        internal override string Kind => "franceConnect";
    }
}
