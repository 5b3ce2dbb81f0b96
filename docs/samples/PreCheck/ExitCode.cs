using Ants.Permis.Rules;
using Ants.Permis.SupportingDocuments;

namespace PreCheck;

/// <summary>What the program ends with, for scripts.</summary>
internal static class ExitCode
{
    public const int Acceptable = 0;
    public const int NotAcceptable = 1;
    public const int Usage = 2;
    public const int CannotTell = 3;

    public static int Of(Verdict verdict) => verdict switch
    {
        Verdict.Acceptable => Acceptable,
        Verdict.NotAcceptable => NotAcceptable,
        _ => CannotTell,
    };

    /// <summary>The code of rules that were printed: what applied on a day that is not covered cannot be told as a whole.</summary>
    public static int Of(IEnumerable<RulesInForce> states) => states.All(state => state.IsCovered) ? Acceptable : CannotTell;

    /// <summary>The code of several verdicts: what is known to be wrong outweighs what is not known.</summary>
    public static int Of(IEnumerable<Verdict> verdicts)
    {
        var codes = verdicts.Select(Of).ToHashSet();
        return codes.Contains(NotAcceptable) ? NotAcceptable : codes.Contains(CannotTell) ? CannotTell : Acceptable;
    }
}
