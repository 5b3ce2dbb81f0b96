namespace Ants.Permis.Domain.Tests.Requirements;

/// <summary>How many cases a test by mutation has met.</summary>
internal sealed class MutationTally
{
    /// <summary>Results that stood because one of their reasons was not touched.</summary>
    public int Unmoved { get; set; }

    /// <summary>Results that turned because one fact of each reason was negated.</summary>
    public int Turned { get; set; }

    /// <summary>Those among them that stood on several facts.</summary>
    public int TurnedTogether { get; set; }

    public override string ToString() => $"unmoved {Unmoved}, turned {Turned}, of which {TurnedTogether} with several facts";
}
