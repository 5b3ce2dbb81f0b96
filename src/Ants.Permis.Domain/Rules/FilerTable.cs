using Ants.Permis.Findings;
using Ants.Permis.Motifs;
using Ants.Permis.Primitives;
using Ants.Permis.Situations;

namespace Ants.Permis.Rules;

/// <summary>Who files, and for what.</summary>
/// <param name="Filer">Who.</param>
/// <param name="Motif">The motif.</param>
/// <param name="Reason">Why a new card is asked for, for that motif alone; otherwise <see langword="null"/>.</param>
public sealed record FilerKey(Filer Filer, Motif Motif, NewLicenceReason? Reason = null) : IRuleTerm
{
    string IRuleTerm.Code => Reason is { } reason ? $"{RuleText.Camel(Filer)}/{RuleText.Camel(Motif)}/{RuleText.Camel(reason)}" : $"{RuleText.Camel(Filer)}/{RuleText.Camel(Motif)}";

    string IRuleTerm.Words(Language language) =>
        RuleText.Pair(Labels.For(Filer, language), Reason is { } reason ? Labels.For(reason, language) : RuleText.Short(Motif, language), language);
}

/// <summary>Whether somebody may file an application.</summary>
/// <remarks>French term: « déposer pour autrui ».</remarks>
public enum Filing
{
    /// <summary>Yes.</summary>
    Open,

    /// <summary>Yes, with the applicant's signed mandate, which is not uploaded.</summary>
    WithMandate,

    /// <summary>Only for a minor.</summary>
    ForMinor,

    /// <summary>No.</summary>
    Closed,
}

/// <summary>Who may file which application.</summary>
internal static class FilerTable
{
    public static RuleTable<FilerKey, Filing> None { get; } = new("filers");

    public static RuleTable<FilerKey, Filing> France { get; } = None;
}
