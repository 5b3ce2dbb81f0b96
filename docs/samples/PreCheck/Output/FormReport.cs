using PreCheck.Dossiers;
using Spectre.Console;

namespace PreCheck.Output;

/// <summary>What somebody reads after a deposit form was asked for.</summary>
internal sealed class FormReport(DepositForm form, CheckedDossier dossier, Language language)
{
    public void Show(Screen screen, string target)
    {
        if (form.File is not null)
        {
            screen.Line(language.Say("Formulaire de dépôt écrit : ", "Deposit form written: ") + Wording.Printable(target));
            screen.Line(language.Say(
                "À imprimer à 100 % sur une feuille A4, à compléter de la photo collée et de la signature à l'encre noire, à plier aux deux repères. Rien n'est envoyé par ce programme.",
                "Print it at 100 % on an A4 sheet, glue the photo, sign in black ink, and fold it at the two marks. This program sends nothing."));
            return;
        }

        screen.Line(language.Say("Aucun formulaire de dépôt n'est écrit, parce que :", "No deposit form is written, because:"), new Style(decoration: Decoration.Bold));
        screen.Show(new Padder(FindingTable.Of(form.Findings, dossier, language), new Padding(1, 1, 0, 0)));
    }
}
