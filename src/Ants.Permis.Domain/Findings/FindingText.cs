namespace Ants.Permis.Findings;

/// <summary>What a person reads of a finding.</summary>
/// <param name="Message">What is wrong or unknown, in one sentence.</param>
/// <param name="Remedy">What to do about it, in one or two sentences; empty when there is nothing to do.</param>
public sealed record FindingText(string Message, string Remedy);
