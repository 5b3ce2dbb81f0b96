using Ants.Permis.Demandes;
using NodaTime.Text;
using PreCheck.Dossiers;

namespace PreCheck.Output;

/// <summary>What <c>steps --json</c> writes.</summary>
internal sealed record StepsLine(string Dossier, string On, string Profile, string Shown, IReadOnlyList<StepLine> Steps, IReadOnlyList<MoveLine> Moves)
{
    public static StepsLine Of(string path, CheckedDossier dossier, Language language) => new(
        Wording.WellFormed(path),
        LocalDatePattern.Iso.Format(dossier.Context.Today),
        dossier.Context.Rulebook.Name,
        WireName.Of(dossier.Form.Current),
        StepLine.AllOf(dossier),
        [.. dossier.Moves.Select(move => MoveLine.Of(move, dossier, language))]);
}

/// <summary>A move of the form.</summary>
internal sealed record MoveLine(string Move, string? Target, bool Allowed, IReadOnlyList<FindingLine> Reasons)
{
    public static MoveLine Of(WizardMove move, CheckedDossier dossier, Language language) =>
        new(move.Name, move.Target is { } step ? WireName.Of(step) : null, move.IsAllowed, FindingLine.AllOf(move.Reasons, dossier, language));
}
