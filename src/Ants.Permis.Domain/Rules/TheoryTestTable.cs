using Ants.Permis.Findings;
using Ants.Permis.Primitives;

namespace Ants.Permis.Rules;

/// <summary>A length of time around the theory test.</summary>
/// <remarks>French term: « épreuve théorique générale (ETG) ».</remarks>
public enum TheoryTestTopic
{
    /// <summary>How long a pass can be used.</summary>
    PassIsGoodFor,

    /// <summary>How long after a category other than AM was obtained the test need not be sat.</summary>
    ExemptAfterCategory,
}

/// <summary>The theory test and its exemptions.</summary>
internal static class TheoryTestTable
{
    public static RuleTable<TheoryTestTopic, Years> None { get; } = new("theory-test");

    public static RuleTable<TheoryTestTopic, Years> France { get; } = None;
}
