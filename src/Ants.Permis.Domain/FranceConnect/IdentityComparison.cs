using Ants.Permis.Findings;
using Ants.Permis.Primitives;

namespace Ants.Permis.FranceConnect;

/// <summary>Whether an answer is the one that FranceConnect gives, and why.</summary>
/// <param name="IsSame">Yes, no, or cannot tell.</param>
/// <param name="Why">The reason, with its code and its texts. Never what either side holds.</param>
/// <remarks>French: comparaison d'un champ.</remarks>
public sealed record FieldComparison(ThreeValued IsSame, Finding Why)
{
    /// <summary>The field.</summary>
    public JsonPath Field => Why.Path;

    internal static FieldComparison Yes(string code, JsonPath field) => new(ThreeValued.Yes, Remark.Information(code, field));

    internal static FieldComparison No(string code, JsonPath field) => new(ThreeValued.No, Remark.Warning(code, field));

    internal static FieldComparison CannotTell(string code, JsonPath field) => new(ThreeValued.CannotTell, Remark.Information(code, field) with { IsUndetermined = true });

    /// <summary>The comparison when one side says nothing.</summary>
    internal static FieldComparison OneSided(bool isGiven, JsonPath field) =>
        CannotTell(isGiven ? FranceConnectCodes.CompareNotTyped : FranceConnectCodes.CompareNotGiven, field);
}

/// <summary>A typed identity compared with that of FranceConnect, field by field.</summary>
/// <param name="Fields">One comparison for each field that either side is asked for, in the order of the form.</param>
/// <remarks>French: rapprochement d'identité. It says whether two sets of answers agree, and decides nothing: the person who types may act for somebody else.</remarks>
public sealed record IdentityComparison(ValueList<FieldComparison> Fields)
{
    /// <summary>No when any field differs for certain; otherwise cannot tell when any field cannot be told; otherwise yes.</summary>
    public ThreeValued IsSame => Fields.Count == 0 ? ThreeValued.CannotTell : Fields.Min(compared => compared.IsSame);

    /// <summary>The reasons, the gravest first.</summary>
    public ValueList<Finding> Findings => Finding.Sorted(Fields.Select(compared => compared.Why));
}
