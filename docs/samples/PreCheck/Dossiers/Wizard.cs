using Ants.Permis.Demandes;

namespace PreCheck.Dossiers;

/// <summary>Walks through the form as a person would, one command after the other, and keeps what the machine remarks on the way.</summary>
internal sealed class Wizard(DecisionContext context)
{
    private readonly List<Finding> remarks = [];

    public Demande State { get; private set; } = Demande.Initial;

    /// <summary>Answers that do not apply and were not kept.</summary>
    public ValueList<Finding> Remarks => remarks.Distinct().ToValueList();

    /// <summary>Gives a command.</summary>
    /// <returns>Whether the machine took it.</returns>
    public bool Do(DemandeCommand command)
    {
        if (DemandeDecider.Decide(command, State, context) is not Decision<DemandeEvent>.Accepted accepted)
            return false;
        remarks.AddRange(accepted.Findings.Where(finding => finding.Code == MotifCodes.AnswerNotAsked));
        foreach (var happened in accepted.Events)
            State = After(happened);
        return true;
    }

    /// <summary>« Étape suivante » as long as it goes.</summary>
    public void GoAsFarAsPossible()
    {
        while (Do(new DemandeCommand.Next()))
        {
        }
    }

    /// <summary>Tries the definitive validation. The number is the host's to give; this application is never sent, so it gets none that could be taken for one.</summary>
    public void TrySubmitting() => Do(new DemandeCommand.Submit(DemandeNumber.Create("PRECHECK")));

    private Demande After(DemandeEvent happened)
    {
        if (happened is DemandeEvent.AnswerWithdrawn withdrawn)
            remarks.Add(new Finding(MotifCodes.AnswerNotAsked, Severity.Information, withdrawn.Answer.Path));
        return DemandeDecider.Evolve(State, happened);
    }
}
