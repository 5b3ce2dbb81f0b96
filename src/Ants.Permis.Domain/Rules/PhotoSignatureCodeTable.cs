using System.Globalization;
using Ants.Permis.Findings;
using Ants.Permis.Primitives;

namespace Ants.Permis.Rules;

/// <summary>The shape of a photo-signature code.</summary>
/// <param name="Length">Characters, without spaces and hyphens.</param>
/// <param name="OtherLength">The length that another source names, or <see langword="null"/>.</param>
/// <param name="Alphabet">The characters that it may hold.</param>
public sealed record PhotoSignatureCodeShape(int Length, int? OtherLength, string Alphabet) : IRuleTerm
{
    string IRuleTerm.Code => Length.ToString(CultureInfo.InvariantCulture);

    string? IRuleTerm.Unit => "characters";

    string IRuleTerm.Words(Language language)
    {
        var (length, alphabet) = (RuleText.Number("length", Length), RuleText.Verbatim("alphabet", CharacterRanges.Of(Alphabet)));
        return OtherLength is { } other
            ? Labels.Get("rule-value.photo-signature-code-two-readings", language, length, alphabet, RuleText.Number("other", other))
            : Labels.Get("rule-value.photo-signature-code", language, length, alphabet);
    }
}

/// <summary>What a « code photo signature numérique » looks like. No official text describes it.</summary>
internal static class PhotoSignatureCodeTable
{
    public static RuleTable<string, PhotoSignatureCodeShape> Ants2019 { get; } = new(
        "photo-signature-code",
        new RuleRow<string, PhotoSignatureCodeShape>(
            "PHOTO-CODE-1",
            "photo-signature-code",
            new PhotoSignatureCodeShape(22, 21, "ABCDEFGHIJKLMNOPQRSTUVWXYZabcdefghijklmnopqrstuvwxyz0123456789"),
            InForce.Since(Sources.TutorialDate),
            Sources.PhotoCodeGuides,
            RuleStatus.Assumed,
            "Quatre sources publiques sur cinq disent 22 caractères, une dit 21 ; l'alphabet n'est publié nulle part, lettres et chiffres sont supposés. La règle ne fait donc qu'avertir."));
}
