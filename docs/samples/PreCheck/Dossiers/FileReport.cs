using Ants.Permis.Documents.Inspection;
using Ants.Permis.Rules;
using Ants.Permis.SupportingDocuments;

namespace PreCheck.Dossiers;

/// <summary>What came of one file: its facts and its verdict against the general limits, or why it was not read.</summary>
/// <param name="File">The name under which it was asked for.</param>
/// <param name="Length">Its size in bytes, also when reading stopped before; null when it was not read.</param>
/// <param name="Inspection">What was seen of it; null when it was not read.</param>
/// <param name="Verdict">The verdict on the file alone.</param>
/// <param name="Findings">Why.</param>
/// <param name="Elapsed">How long it took.</param>
internal sealed record FileReport(string File, long? Length, InspectionReport? Inspection, Verdict Verdict, ValueList<Finding> Findings, TimeSpan Elapsed)
{
    /// <summary>What the rules judge by; null when the file was not read.</summary>
    public DocumentFacts? Facts => Inspection?.Facts;

    public static FileReport Of(string file, FileReading reading, RulesInForce rules, TimeSpan elapsed)
    {
        if (reading.Inspection is not { } inspection)
            return new(file, null, null, Verdict.CannotTell, [FileCodes.At(JsonPath.Root, reading.Problem!)], elapsed);
        var verdict = DocumentVerdict.OfFile(inspection.Facts, rules);
        return new(file, Math.Max(reading.Length, inspection.Facts.Bytes), inspection, verdict.Verdict, verdict.Findings, elapsed);
    }

    public override string ToString() => nameof(FileReport);
}

/// <summary>What reading a file gave: a report, or a code of <see cref="FileCodes"/>.</summary>
internal sealed record FileReading(long Length, InspectionReport? Inspection, string? Problem)
{
    public static FileReading Failed(string code) => new(0, null, code);
}
