using System.Globalization;
using Ants.Permis.SupportingDocuments;
using PreCheck.Dossiers;
using Spectre.Console;

namespace PreCheck.Output;

/// <summary>What <c>check-all</c> writes: a line an application, then totals; as JSON when asked.</summary>
internal sealed class BatchReport(Settings settings, Host host)
{
    private readonly Screen screen = new(host);

    /// <summary>Where a progress bar can move; null when nobody looks, or when JSON is written.</summary>
    public IAnsiConsole? Live => settings.Json ? null : screen.Live;

    public string Title => settings.Language.Say("Contrôle", "Check");

    public void Show(BatchLine line)
    {
        if (settings.Json)
            host.Out.WriteLine(JsonLines.Of(line));
        else
            screen.Line($"{MarkOf(line).Sign,-3} {Summary(line)} · {Wording.Printable(line.Dossier)}", MarkOf(line).Style);
    }

    public void ShowTotals(BatchTotals totals)
    {
        if (settings.Json)
            host.Out.WriteLine(JsonLines.Of(totals));
        else
            ShowTotals(totals, settings.Language);
    }

    private static Mark MarkOf(BatchLine line) => line.Verdict == BatchLine.Malformed ? Mark.Unknown : Mark.Of(BatchCheck.VerdictOf(line));

    private string Summary(BatchLine line)
    {
        var language = settings.Language;
        var (wrong, unknown) = (line.Findings.Blocking, line.Findings.Undetermined);
        string[] parts =
        [
            line.Verdict == BatchLine.Malformed ? language.Say("illisible", "malformed") : Labels.For(BatchCheck.VerdictOf(line), language),
            .. wrong > 0 ? [language.Count(wrong, ("point à corriger", "points à corriger"), ("point to correct", "points to correct"))] : Array.Empty<string>(),
            .. unknown > 0 ? [language.Count(unknown, ("point à établir", "points à établir"), ("point to find out", "points to find out"))] : Array.Empty<string>(),
            .. line.Problem is { } problem ? [Wording.Printable(problem)] : Array.Empty<string>(),
            .. line.Unchanged ? [language.Say("inchangé", "unchanged")] : Array.Empty<string>(),
        ];
        return string.Join(", ", parts);
    }

    private void ShowTotals(BatchTotals totals, Language language)
    {
        screen.Line();
        screen.Line(language.Count(totals.Dossiers, ("demande", "demandes"), ("application", "applications")) + Unchanged(totals, language));
        foreach (var (name, count) in totals.Verdicts)
            screen.Line($"{Number(count)}  {VerdictName(name, language)}");
        if (totals.Codes.Count > 0)
            screen.Line(language.Say("Par constat", "By finding"));
        foreach (var (code, count) in totals.Codes)
            screen.Line($"{Number(count)}  {code}");
    }

    private static string Unchanged(BatchTotals totals, Language language) => totals.Unchanged == 0
        ? ""
        : language.Say(", dont ", ", of which ") + language.Count(totals.Unchanged, ("inchangée", "inchangées"), ("unchanged", "unchanged"));

    private static string VerdictName(string name, Language language) => name == BatchLine.Malformed
        ? language.Say("illisible", "malformed")
        : Labels.For(Enum.GetValues<Verdict>().First(verdict => WireName.Of(verdict) == name), language);

    private static string Number(int count) => count.ToString(CultureInfo.InvariantCulture).PadLeft(6);
}
