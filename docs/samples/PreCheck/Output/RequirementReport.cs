using Ants.Permis.Primitives;
using Ants.Permis.Requirements;
using Ants.Permis.Rules;
using Spectre.Console;
using Spectre.Console.Rendering;

namespace PreCheck.Output;

/// <summary>What somebody reads of requirements: why they are asked, why they are met or not, what differs, and until when they hold.</summary>
internal sealed class RequirementReport(Screen screen, Language language)
{
    private static readonly Style Quiet = new(Color.Grey);
    private static readonly Style Title = new(decoration: Decoration.Bold);

    public void Show(ValueList<Requirement> requirements, ApplicationVerdict verdict)
    {
        foreach (var requirement in requirements)
            Show(requirement);
        if (requirements.Count == 0)
            screen.Line(language.Say("Cette règle n'intervient pas dans ce dossier.", "This rule has no part in this application."));
        if (verdict.NextQuestions.Count > 0)
        {
            screen.Line(language.Say("Réponses manquantes", "Missing answers"), Title);
            foreach (var question in verdict.NextQuestions)
                screen.Line($"? {question.Label(language)} · {string.Join(", ", question.WaitedForBy)}");
            screen.Line();
        }

        screen.Line(Labels.Get("note.verdict", language));
    }

    public void Show(ValueList<RequirementDifference> differences, RulesInForce before, RulesInForce after)
    {
        screen.Line(language.Say("Ce qui change pour ce dossier : ", "What changes for this application: ") + $"{before.Book} {Day(before.Date)} -> {after.Book} {Day(after.Date)}");
        screen.Line();
        foreach (var difference in differences)
        {
            screen.Line($"{Sign(difference)} {ProofWords.Title((difference.After ?? difference.Before)!, language)} · {Labels.For(difference.Change, language)}", Style(difference));
            foreach (var side in new[] { ("-", difference.Before), ("+", difference.After) })
            {
                if (side.Item2 is { } requirement)
                    screen.Line($"    {side.Item1} {Labels.For(requirement.Outcome, language)}{(requirement.Rule is { } rule ? $" · {rule.Id} · {rule.Source.Citation}" : "")}", Quiet);
            }
        }

        screen.Line(language.Count(differences.Count, ("différence", "différences"), ("difference", "differences")));
    }

    public void Show(ValueList<Deadline> deadlines, RulesInForce rules)
    {
        screen.Line(deadlines.Count == 0
            ? language.Say($"Rien n'expire dans ce dossier d'après les règles connues au {Day(rules.Date)}.", $"Nothing ends in this application by the rules known on {Day(rules.Date)}.")
            : language.Say($"Le dossier, tel qu'il est, cesse d'être bon le {Day(deadlines[0].On)}.", $"The application, as it stands, stops being good on {Day(deadlines[0].On)}."));
        screen.Line();
        foreach (var deadline in deadlines)
        {
            screen.Line($"{Day(deadline.On)} · {ProofWords.Title(deadline.Requirement, language)}{(deadline.Requirement.Rule is { } rule ? $" · {rule.Id}" : "")}", Title);
            foreach (var finding in deadline.Requirement.Findings)
                screen.Line($"    {Wording.Of(finding, language).Message}");
        }
    }

    private void Show(Requirement requirement)
    {
        var mark = ProofWords.MarkOf(requirement.Outcome);
        screen.Line($"{mark.Sign} {ProofWords.Title(requirement, language)} : {Labels.For(requirement.Outcome, language)} ({requirement.Id})", mark.Style);
        if (requirement.Rule is { } rule)
            screen.Line($"  {rule.Id} ({Labels.For(rule.Status, language)}) · {rule.Source.Citation}", Quiet);
        Show(AskedTitle(requirement), requirement.Applies);
        if (requirement.Outcome != Outcome.NotApplicable)
            Show(MetTitle(requirement), requirement.Satisfied);
        foreach (var finding in requirement.Findings)
            screen.Line($"  > {Wording.Of(finding, language).Message} {Wording.Of(finding, language).Remedy}");
        screen.Line();
    }

    // What does not concern the application has no second part: nobody asks whether it is met.
    private string AskedTitle(Requirement requirement) => requirement.Applies.Truth switch
    {
        ThreeValued.Yes => language.Say("  Demandé parce que :", "  Asked because:"),
        ThreeValued.No => language.Say("  Sans objet parce que :", "  Does not apply because:"),
        _ => language.Say("  Demandé selon que :", "  Asked depending on whether:"),
    };

    private string MetTitle(Requirement requirement) => requirement.Satisfied.Truth switch
    {
        ThreeValued.Yes => language.Say("  Rempli parce que :", "  Met because:"),
        ThreeValued.No => language.Say("  Non rempli parce que :", "  Not met because:"),
        _ => language.Say("  Rempli selon que :", "  Met depending on whether:"),
    };

    private void Show(string title, Proof proof)
    {
        if (proof.Facts.Count == 0)
            return;
        screen.Show(new Padder(new Rows([new Text(title), .. Lines(proof)]), new Padding(0, 0, 0, 0)));
    }

    // Each reason is enough alone; while the result is open, the facts that are missing are shown instead.
    private IEnumerable<IRenderable> Lines(Proof proof)
    {
        foreach (var reason in proof.Reasons)
            yield return new Text("    " + string.Join(language.Say(" et ", " and "), reason.Facts.Select(Words)));
        if (proof.Truth == ThreeValued.CannotTell)
            yield return new Text("    " + string.Join(" ; ", proof.Facts.Where(fact => fact.Truth == ThreeValued.CannotTell).Select(Words)));
    }

    private string Words(Proof.Fact fact) =>
        $"{ProofWords.Of(fact, language)} [{ProofWords.Holds(fact.Truth, language)}{(fact.Rule is { } rule ? $", {rule.Id}" : "")}]";

    private string Day(LocalDate day) => ValueText.Of(day, language);

    private static string Sign(RequirementDifference difference) => difference.Change switch
    {
        RequirementChange.Appears => "+",
        RequirementChange.Disappears => "-",
        _ => "~",
    };

    private static Style Style(RequirementDifference difference) => difference.Change switch
    {
        RequirementChange.Appears => Mark.Caution.Style,
        RequirementChange.Disappears => Mark.Good.Style,
        _ => Mark.Remark.Style,
    };
}
