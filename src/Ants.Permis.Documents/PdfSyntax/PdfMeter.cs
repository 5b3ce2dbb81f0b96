using Ants.Permis.Documents.Formats;

namespace Ants.Permis.Documents.PdfSyntax;

/// <summary>The budget of one PDF, which remembers the first limit that was reached.</summary>
/// <remarks>Once a limit is reached nothing can be spent any more: every loop over tokens, objects or pages then ends by itself.</remarks>
internal sealed class PdfMeter(ReadingBudget budget)
{
    /// <summary>Bytes looked at for one step: a token of a few bytes and a vectorised search over a whole file are both paid fairly.</summary>
    private const int BytesPerStep = 64;

    public const string Steps = "steps";
    public const string DecodedBytes = "decoded-bytes";
    public const string Memory = "memory";
    public const string Pages = "pages";
    public const string Nesting = "nesting";
    public const string Sections = "xref-sections";
    public const string Filters = "filters";
    public const string Objects = "objects";

    private long sharedSteps = long.MaxValue;
    private long sharedBytes = long.MaxValue;

    /// <summary>The limit that was reached, or null.</summary>
    public string? Exceeded { get; private set; }

    public InspectionLimits Limits => budget.Limits;

    /// <summary>Where decoded bytes are kept.</summary>
    public PdfBuffers Buffers { get; } = new(budget);

    public bool Spend(long steps = 1) => Exceeded is null && (((sharedSteps -= steps) >= 0 && budget.Spend(steps)) || Stop(Steps));

    /// <summary>Pays for a look at bytes.</summary>
    public bool Look(long bytes) => Spend(1 + (bytes / BytesPerStep));

    public bool Decode(long bytes) => Exceeded is null && (((sharedBytes -= bytes) >= 0 && budget.Decode(bytes)) || Stop(DecodedBytes));

    /// <summary>Ends the reading; always false, so that a caller can return it.</summary>
    public bool Stop(string limit)
    {
        Exceeded ??= limit;
        return false;
    }

    /// <summary>Does something that may spend only a part of the budget, and whose end is no end of the reading: what is not known then is not known.</summary>
    /// <param name="part">One part of how many.</param>
    /// <param name="action">What is done.</param>
    public void Share(int part, Action action)
    {
        (sharedSteps, sharedBytes) = (Limits.MaxSteps / part, Limits.MaxDecodedBytes / part);
        action();
        (sharedSteps, sharedBytes, Exceeded) = (long.MaxValue, long.MaxValue, null);
    }
}
