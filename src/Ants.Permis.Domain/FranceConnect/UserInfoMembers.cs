using System.Text.Json;
using Ants.Permis.Findings;
using Ants.Permis.Primitives;

namespace Ants.Permis.FranceConnect;

/// <summary>The members of a user info that are claims of a person, while it is read.</summary>
internal sealed class UserInfoMembers
{
    private const string GivenNames = "given_name_array";

    private static readonly string[] Texts =
        ["sub", "given_name", "family_name", "preferred_username", "gender", "birthdate", "idp_birthdate", "birthplace", "birthcountry", "email", "acr"];

    private readonly Dictionary<string, string> texts = new(StringComparer.Ordinal);
    private readonly HashSet<string> seen = new(StringComparer.Ordinal);
    private readonly List<Finding> findings = [];
    private ValueList<string>? givenNames;

    public ValueList<Finding> Findings => Finding.Sorted(findings.Distinct());

    /// <summary>Takes a member; the reader stands on its name, and is left at the end of its value.</summary>
    public void Take(ref Utf8JsonReader reader)
    {
        var claim = NameOf(ref reader);
        reader.Read();
        if (claim is null)
            reader.Skip();
        else if (!seen.Add(claim))
            Drop(ref reader, claim, FranceConnectCodes.ClaimDuplicated);
        else if (reader.TokenType != JsonTokenType.Null)
            TakeValue(ref reader, claim);
    }

    /// <summary>The claims that were taken.</summary>
    public FranceConnectClaims ToClaims() => new()
    {
        Sub = Text("sub"),
        GivenName = Text("given_name"),
        GivenNames = givenNames,
        FamilyName = Text("family_name"),
        PreferredUsername = Text("preferred_username"),
        Gender = Text("gender"),
        Birthdate = Text("birthdate"),
        IdpBirthdate = Text("idp_birthdate"),
        Birthplace = Text("birthplace"),
        BirthCountry = Text("birthcountry"),
        Email = Text("email"),
        Acr = Text("acr"),
    };

    private void TakeValue(ref Utf8JsonReader reader, string claim)
    {
        if (IsGivenNames(claim))
            TakeGivenNames(ref reader);
        else if (TryText(ref reader, out var text))
            texts[claim] = text;
        else
            Drop(ref reader, claim, FranceConnectCodes.ClaimOfWrongType);
    }

    private string? Text(string claim) => texts.GetValueOrDefault(claim);

    private void TakeGivenNames(ref Utf8JsonReader reader)
    {
        if (reader.TokenType != JsonTokenType.StartArray)
        {
            Drop(ref reader, GivenNames, FranceConnectCodes.ClaimOfWrongType);
            return;
        }

        var names = new List<string>();
        var areTexts = true;
        while (reader.Read() && reader.TokenType != JsonTokenType.EndArray)
        {
            if (TryText(ref reader, out var name))
                names.Add(name);
            else
                areTexts = false;
            reader.Skip();
        }

        if (areTexts)
            givenNames = [.. names];
        else
            Flag(GivenNames, FranceConnectCodes.ClaimOfWrongType);
    }

    // Of two claims of one name nobody knows which one was meant: neither is taken.
    private void Drop(ref Utf8JsonReader reader, string claim, string code)
    {
        reader.Skip();
        texts.Remove(claim);
        if (IsGivenNames(claim))
            givenNames = null;
        Flag(claim, code);
    }

    private void Flag(string claim, string code) =>
        findings.Add(Remark.Warning(code, FranceConnectPaths.Claims.Then(claim)) with { Parameters = [new("claim", new FindingValue.Verbatim(claim))] });

    private static bool IsGivenNames(string claim) => string.Equals(claim, GivenNames, StringComparison.Ordinal);

    private static string? NameOf(ref Utf8JsonReader reader)
    {
        if (!TryText(ref reader, out var name))
            return null;
        return IsGivenNames(name) || Texts.Contains(name, StringComparer.Ordinal) ? name : null;
    }

    // JSON can escape half of a character, which no text can hold.
    private static bool TryText(ref Utf8JsonReader reader, out string text)
    {
        text = "";
        if (reader.TokenType is not (JsonTokenType.String or JsonTokenType.PropertyName))
            return false;
        try
        {
            text = reader.GetString()!;
            return true;
        }
        catch (InvalidOperationException)
        {
            return false;
        }
    }
}
