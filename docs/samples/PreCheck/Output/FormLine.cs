using PreCheck.Dossiers;

namespace PreCheck.Output;

/// <summary>What <c>form --json</c> writes.</summary>
/// <param name="Dossier">The application's file.</param>
/// <param name="Form">The file that was written; null when none was.</param>
/// <param name="Bytes">Its size.</param>
/// <param name="Findings">Why none was written.</param>
internal sealed record FormLine(string Dossier, string? Form, int? Bytes, IReadOnlyList<FindingLine> Findings)
{
    public static FormLine Of(string path, string target, DepositForm form, CheckedDossier dossier, Language language) =>
        new(Wording.WellFormed(path), form.File is null ? null : Wording.WellFormed(target), form.File?.Length, FindingLine.AllOf(form.Findings, dossier, language));

    public override string ToString() => nameof(FormLine);
}
