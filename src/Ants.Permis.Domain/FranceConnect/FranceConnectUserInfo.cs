using System.Diagnostics.CodeAnalysis;
using System.Text.Json;
using System.Text.Unicode;
using Ants.Permis.Findings;
using Ants.Permis.Primitives;

namespace Ants.Permis.FranceConnect;

/// <summary>Reads the claims of FranceConnect's user info, once the host has verified who signed it and for what.</summary>
/// <remarks>
/// French: informations de l'utilisateur (« userinfo »). What is read is the payload of the token, a JSON object. Signature, issuer, audience, <c>state</c>,
/// <c>nonce</c> and lifetimes are for the host's OpenID Connect library.
/// </remarks>
public static class FranceConnectUserInfo
{
    /// <summary>The largest payload, in bytes. A person's claims take about one thousand.</summary>
    public const int MaxBytes = 65_536;

    private const int MaxDepth = 8;

    /// <summary>Reads the claims. Never throws, whatever the bytes are.</summary>
    /// <param name="utf8Json">The payload. Members that are not listed in <see cref="FranceConnectClaims"/> are ignored.</param>
    /// <param name="claims">The claims, or <see langword="null"/>. A claim of the wrong type, or that stands twice, is absent from them.</param>
    /// <param name="findings">Why there are none, or which were left out; to be shown together with those of <see cref="FranceConnectIdentity.Findings"/>.</param>
    /// <returns>Whether the payload is a JSON object in UTF-8 of at most 65 536 bytes.</returns>
    public static bool TryRead(ReadOnlySpan<byte> utf8Json, [NotNullWhen(true)] out FranceConnectClaims? claims, out ValueList<Finding> findings)
    {
        claims = null;
        findings = [];
        if (utf8Json.Length > MaxBytes)
            findings = [Remark.Blocking(FranceConnectCodes.UserInfoTooLarge, FranceConnectPaths.Claims) with { Parameters = [new("limit", new FindingValue.Bytes(MaxBytes))] }];
        else if (Read(utf8Json) is not { } members)
            findings = [Remark.Blocking(FranceConnectCodes.UserInfoUnreadable, FranceConnectPaths.Claims)];
        else
            (claims, findings) = (members.ToClaims(), members.Findings);
        return claims is not null;
    }

    private static UserInfoMembers? Read(ReadOnlySpan<byte> utf8Json)
    {
        // Read once for its form, so that a payload is either whole or nothing; then for its claims.
        if (!Utf8.IsValid(utf8Json) || !IsObject(utf8Json))
            return null;
        var reader = new Utf8JsonReader(utf8Json, new JsonReaderOptions { MaxDepth = MaxDepth });
        var members = new UserInfoMembers();
        reader.Read();
        while (reader.Read() && reader.TokenType == JsonTokenType.PropertyName)
            members.Take(ref reader);
        return members;
    }

    private static bool IsObject(ReadOnlySpan<byte> utf8Json)
    {
        var reader = new Utf8JsonReader(utf8Json, new JsonReaderOptions { MaxDepth = MaxDepth });
        try
        {
            var isObject = reader.Read() && reader.TokenType == JsonTokenType.StartObject;
            while (isObject && reader.Read())
            {
                // Every token is looked at, so that what follows the object is seen too.
            }

            return isObject;
        }
        catch (JsonException)
        {
            return false;
        }
    }
}
