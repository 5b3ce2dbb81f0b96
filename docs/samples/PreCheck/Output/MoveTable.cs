using Ants.Permis.Demandes;
using PreCheck.Dossiers;
using Spectre.Console;
using Spectre.Console.Rendering;

namespace PreCheck.Output;

/// <summary>What <c>steps</c> shows to somebody who looks: each move, and each reason against it in one line.</summary>
internal static class MoveTable
{
    public static void Show(CheckedDossier dossier, Settings settings, Screen screen)
    {
        var language = settings.Language;
        screen.Line(Heading.Of(settings.Context, language));
        var step = $"{(int)dossier.StoppedAt} {Labels.For(dossier.StoppedAt, language)}";
        screen.Line(language.Say($"Étape affichée : {step}", $"Step shown: {step}"));
        screen.Line();
        var grid = new Grid().AddColumn(new GridColumn().Width(4)).AddColumn(new GridColumn().Width(36)).AddColumn();
        foreach (var move in dossier.Moves)
            grid.AddRow([(move.IsAllowed ? Mark.Good : Mark.Wrong).Show(), new Text(Name(move, language)), Reasons(move, language)]);
        screen.Show(grid);
    }

    private static string Name(WizardMove move, Language language) => move.Name switch
    {
        "goTo" => language.Say("Aller à : ", "Go to: ") + Labels.For(move.Target!.Value, language),
        var name => Labels.Get($"button.{name}", language),
    };

    private static IRenderable Reasons(WizardMove move, Language language) => move.IsAllowed
        ? new Text(language.Say("possible", "allowed"))
        : new Rows(move.Reasons.Select(reason => new Text(Wording.Of(reason, language).Message)));
}
