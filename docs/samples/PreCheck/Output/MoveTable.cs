using System.Globalization;
using Ants.Permis.Demandes;
using PreCheck.Dossiers;
using Spectre.Console;

namespace PreCheck.Output;

/// <summary>What <c>steps</c> shows to somebody who looks: each move, the numbers of the reasons against it, and each reason once.</summary>
internal sealed class MoveTable(CheckedDossier dossier, Language language)
{
    private readonly List<Finding> reasons = [.. dossier.Moves.SelectMany(move => move.Reasons).Distinct()];

    public void Show(Screen screen)
    {
        screen.Line(Heading.Of(dossier.Context, language));
        var step = string.Create(CultureInfo.InvariantCulture, $"{(int)dossier.Form.Current} {Labels.For(dossier.Form.Current, language)}");
        screen.Line(language.Say($"Étape affichée : {step}", $"Step shown: {step}"));
        screen.Line();
        screen.Show(Moves());
        if (reasons.Count == 0)
            return;
        screen.Line();
        screen.Line(language.Say("Raisons", "Reasons"), new Style(decoration: Decoration.Bold));
        screen.Show(Reasons());
    }

    private Grid Moves()
    {
        var grid = new Grid().AddColumn(new GridColumn().Width(4)).AddColumn(new GridColumn().Width(36)).AddColumn();
        foreach (var move in dossier.Moves)
            grid.AddRow([(move.IsAllowed ? Mark.Good : Mark.Wrong).Show(), new Text(Name(move)), new Text(Answer(move))]);
        return grid;
    }

    private Grid Reasons()
    {
        var grid = new Grid().AddColumn(new GridColumn().Width(4)).AddColumn();
        foreach (var reason in reasons)
            grid.AddRow([new Text(NumberOf(reason)), new Text(Wording.Of(reason, language).Message)]);
        return grid;
    }

    private string Name(WizardMove move) => move.Target is { } step
        ? language.Say("Aller à : ", "Go to: ") + Labels.For(step, language)
        : Labels.Get($"button.{move.Name}", language);

    private string Answer(WizardMove move) => move.IsAllowed
        ? language.Say("possible", "allowed")
        : language.Say("non : ", "no: ") + string.Join(", ", move.Reasons.Select(NumberOf));

    private string NumberOf(Finding reason) => (reasons.IndexOf(reason) + 1).ToString(CultureInfo.InvariantCulture);
}
