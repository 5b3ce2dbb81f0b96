using Ants.Permis.Identity;
using Ants.Permis.Primitives;

namespace Ants.Permis.FranceConnect;

/// <summary>Keeps where the answers of step 2 come from, while a person edits them.</summary>
/// <remarks>French term: « provenance de la donnée ».</remarks>
public static class EtatCivilProvenance
{
    private static readonly Provenance Declared = new Provenance.Declared();

    /// <summary>Where the answers come from after an edit.</summary>
    /// <param name="before">The answers before it.</param>
    /// <param name="after">The answers after it.</param>
    /// <param name="provenance">Where those before it came from. Places outside step 2 are left as they are.</param>
    /// <returns>
    /// One entry for each answer that is given. An answer that has not changed, character by character, keeps its source; a changed one is declared, and stays so
    /// even when it is changed back. An answer whose source was never told is declared.
    /// </returns>
    public static ValueList<FieldProvenance> AfterEdit(EtatCivilAnswers before, EtatCivilAnswers after, ValueList<FieldProvenance> provenance)
    {
        ArgumentNullException.ThrowIfNull(before);
        ArgumentNullException.ThrowIfNull(after);
        ArgumentNullException.ThrowIfNull(provenance);
        var edited = from field in EtatCivilField.All
                     let answer = field.ValueOf(after)
                     where answer is not null
                     let kept = answer.Equals(field.ValueOf(before)) ? Find(provenance, field.Path) : null
                     select new FieldProvenance(field.Path, kept ?? Declared);
        return [.. edited, .. provenance.Where(entry => EtatCivilField.All.All(field => field.Path != entry.Field))];
    }

    /// <summary>Where an answer comes from.</summary>
    /// <param name="provenance">The entries.</param>
    /// <param name="field">Where the answer stands.</param>
    /// <returns>Its source, or <see langword="null"/> when it is not told.</returns>
    public static Provenance? Find(ValueList<FieldProvenance> provenance, JsonPath field)
    {
        ArgumentNullException.ThrowIfNull(provenance);
        return provenance.FirstOrDefault(entry => entry.Field == field)?.Source;
    }

    /// <summary>One entry for each answer that FranceConnect filled.</summary>
    internal static ValueList<FieldProvenance> OfFranceConnect(EtatCivilAnswers answers, string? email, AssuranceLevel? level)
    {
        var source = new Provenance.ByFranceConnect(level);
        var filled = EtatCivilField.All.Where(field => field.ValueOf(answers) is not null).Select(field => new FieldProvenance(field.Path, source)).ToValueList();
        return email is null ? filled : filled.Add(new(FranceConnectPaths.Email, source));
    }
}
