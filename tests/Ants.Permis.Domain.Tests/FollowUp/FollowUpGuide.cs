using Ants.Permis.Contact;
using Ants.Permis.Demandes;
using Ants.Permis.Findings;
using Ants.Permis.FollowUp;
using Ants.Permis.Messages;
using Ants.Permis.Primitives;
using Ants.Permis.SupportingDocuments;
using NodaTime;

namespace Ants.Permis.Domain.Tests.FollowUp;

// The code of docs/guide/follow-up.md, region by region. The_guide_to_follow_ups runs it and compares the page with it.
public sealed class FollowUpGuide(Demande.Submitted application, Func<DecisionContext> context, Action<DemandeMessage> send)
{
    private readonly List<FollowUpEvent> events = [];

    #region do
    private Decision<FollowUpEvent> Do(FollowUpCommand command)
    {
        var state = FollowUpDecider.Fold(application, events);
        var decision = FollowUpDecider.Decide(command, state, context());
        if (decision is Decision<FollowUpEvent>.Accepted accepted)
        {
            events.AddRange(accepted.Events);
            foreach (var message in DemandeMessages.For(state, accepted.Events))
                send(message);
        }

        return decision;
    }
    #endregion

    #region where
    public IEnumerable<string> WhereIsIt(Language language) =>
        from milestone in FollowUpTimeline.Of(application, events)
        let day = ValueText.Of(AccountMessages.FrenchTime(milestone.At).Date, language)
        select $"{day}: {Labels.For(milestone.Status, language)} ({Labels.For(milestone.By.Who, language)})";
    #endregion

    #region ask
    public void LetterArrived(string reference, LocalDate answerBy)
    {
        var letter = new ReportedBy(Reporter.Administration) { Reference = ReportReference.Create(reference) };
        Do(new FollowUpCommand.AskComplement([new(DocumentKind.ProofOfAddress, [ComplementReason.OutOfDate])], answerBy, letter));
    }
    #endregion

    #region answer
    public IReadOnlyList<Finding> Attach(DocumentSlot slot, AttachedFile file, LocalDate issuedOn)
    {
        Do(new FollowUpCommand.AttachFile(slot, file, ReportedBy.Applicant));
        return Do(new FollowUpCommand.DeclareIssueDate(slot, issuedOn, ReportedBy.Applicant)).Findings;
    }

    public bool Send(out IReadOnlyList<Finding> reasons)
    {
        var decision = Do(new FollowUpCommand.SendComplement(ReportedBy.Applicant));
        reasons = decision.Findings;
        return decision.IsAccepted;
    }
    #endregion

    #region check
    public ComplementAssessment? Check() =>
        FollowUpDecider.Fold(application, events) is DemandeFollowUp.ComplementAsked asked ? ComplementAssessment.Of(asked, context()) : null;
    #endregion

    #region remind
    public static DemandeMessage? Remind(EmailAddress address, Demande.Draft draft, DecisionContext context) =>
        DemandeMessages.Incomplete(address, number: null, Assessment.Of(draft, context).Findings);
    #endregion

    #region list
    public static IEnumerable<string> Lines(AccountIdentifier account, IEnumerable<Demande> demandes, IEnumerable<DemandeFollowUp> followUps, string? typed, Language language)
    {
        var list = DemandeList.Of(account, demandes, followUps).Search(typed, language);
        if (list.EmptyText(language) is { } nothing)
            yield return nothing;
        foreach (var item in list.Items)
            yield return $"{item.GivenName} {item.BirthName}, {Labels.For(item.Status, language)}: {string.Join(", ", item.Actions.Select(action => Labels.For(action, language)))}";
    }
    #endregion
}
