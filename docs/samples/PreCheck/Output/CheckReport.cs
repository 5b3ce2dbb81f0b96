using Ants.Permis.Demandes;
using Ants.Permis.Submission;
using Ants.Permis.SupportingDocuments;
using PreCheck.Dossiers;
using Spectre.Console;
using Spectre.Console.Rendering;

namespace PreCheck.Output;

/// <summary>What somebody reads of one application: the steps, the documents, what was found and what to do, the verdict.</summary>
internal sealed class CheckReport(CheckedDossier dossier, Language language)
{
    private static readonly Style Title = new(decoration: Decoration.Bold);

    /// <summary>Shows the report.</summary>
    /// <param name="screen">Where.</param>
    /// <param name="title">What the application is called.</param>
    public void Show(Screen screen, string title)
    {
        screen.Show(new Rule(Markup.Escape(Wording.Printable(title))) { Justification = Justify.Left, Style = new Style(Color.Grey) });
        screen.Show(new Padder(Steps(), new Padding(1, 0, 0, 1)));
        screen.Line(language.Say(" Pièces justificatives", " Supporting documents"), Title);
        screen.Show(new Padder(DocumentTable.Of(dossier, language), new Padding(1, 0, 0, 1)));
        if (dossier.Findings.Count > 0)
        {
            screen.Line(language.Say(" Constats (X à corriger, ? à établir, ! avertissement, i information)", " Findings (X to correct, ? to find out, ! warning, i information)"), Title);
            screen.Show(new Padder(FindingTable.Of(dossier, language), new Padding(1, 0, 0, 0)));
        }

        screen.Line(VerdictLine(), Mark.Of(dossier.Verdict).Style.Decoration(Decoration.Bold));
        screen.Line();
    }

    private Grid Steps()
    {
        var grid = new Grid().AddColumn(new GridColumn().Width(4)).AddColumn(new GridColumn().NoWrap()).AddColumn(new GridColumn().PadLeft(2));
        foreach (var step in dossier.Steps)
            grid.AddRow([StepMark(step).Show(), new Text($"{(int)step.Step} {Labels.For(step.Step, language)}"), new Text(StatusOf(step), StepMark(step).Style)]);
        return grid;
    }

    private Mark StepMark(StepProgress step) => step.Step < Step.Summary || dossier.IsSubmitted ? Mark.Of(step.Findings) : Mark.Nothing;

    private string StatusOf(StepProgress step) => step.Step switch
    {
        Step.Summary => dossier.IsSubmitted ? language.Say("complet, peut être validé", "complete, can be submitted") : language.Say("pas atteint", "not reached"),
        Step.Confirmation => dossier.State is Demande.Submitted submitted ? Confirmed(Confirmation.Of(submitted)) : language.Say("pas atteinte", "not reached"),
        _ => Status(step.Findings),
    };

    // What the machine would say next, said as what it is: a rehearsal.
    private string Confirmed(Confirmation confirmation) => confirmation.PhotoForm is { } form
        ? language.Say("essai, rien n'est envoyé ; la photo partirait par courrier à : ", "rehearsal, nothing is sent; the photo would go by post to: ") + string.Join(", ", form.AddressLines)
        : language.Say("essai, rien n'est envoyé", "rehearsal, nothing is sent");

    private string Status(ValueList<Finding> findings)
    {
        var marks = findings.Select(Mark.Of).ToList();
        var (wrong, unknown, cautions) = (marks.Count(mark => mark == Mark.Wrong), marks.Count(mark => mark == Mark.Unknown), marks.Count(mark => mark == Mark.Caution));
        string[] parts =
        [
            .. wrong > 0 ? [language.Count(wrong, ("point à corriger", "points à corriger"), ("point to correct", "points to correct"))] : Array.Empty<string>(),
            .. unknown > 0 ? [language.Count(unknown, ("point à établir", "points à établir"), ("point to find out", "points to find out"))] : Array.Empty<string>(),
            .. cautions > 0 ? [language.Count(cautions, ("avertissement", "avertissements"), ("warning", "warnings"))] : Array.Empty<string>(),
        ];
        return parts.Length == 0 ? Labels.For(StepStatus.Complete, language) : string.Join(", ", parts);
    }

    private string VerdictLine() => language.Say(" Verdict : ", " Verdict: ") + dossier.Verdict switch
    {
        Verdict.Acceptable => language.Say("conforme aux règles vérifiées, fichiers techniquement acceptables", "meets the rules that are checked, files technically acceptable"),
        Verdict.NotAcceptable => language.Say("non acceptable en l'état", "not acceptable as it stands"),
        _ => language.Say("impossible à dire tant que les points « ? » ne sont pas établis", "cannot tell until the points marked \"?\" are found out"),
    };
}
