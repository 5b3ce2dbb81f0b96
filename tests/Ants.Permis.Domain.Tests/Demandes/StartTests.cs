using Ants.Permis.Demandes;
using Ants.Permis.Findings;
using Ants.Permis.Primitives;
using Ants.Permis.Requirements;
using Ants.Permis.Testing;
using static Ants.Permis.Testing.DemandeScenario;
using Command = Ants.Permis.Demandes.DemandeCommand;
using Event = Ants.Permis.Demandes.DemandeEvent;

namespace Ants.Permis.Domain.Tests.Demandes;

public sealed class Starting_a_demande
{
    [Fact]
    public void Happens_for_an_account() =>
        Given().When(new Command.Start(Samples.Account)).Then(new Event.DemandeStarted(Samples.Account, default));

    [Fact]
    public void Happens_without_an_account() =>
        Given().When(new Command.Start(null)).Then(new Event.DemandeStarted(null, default));

    [Fact]
    public void Again_for_the_same_account_changes_nothing() =>
        Given(Past.Started).When(new Command.Start(AccountIdentifier.Create(Samples.Account.Value))).ThenNothing();

    [Fact]
    public void Again_for_another_account_is_refused()
    {
        Given(Past.Started).When(new Command.Start(AccountIdentifier.Create("SOMEBODY-ELSE"))).ThenRefused(WizardCodes.AlreadyStarted);
        Given(Past.Started).When(new Command.Start(null)).ThenRefused(WizardCodes.AlreadyStarted);
    }

    [Fact]
    public void Opens_an_empty_draft_at_the_first_step()
    {
        var draft = Assert.IsType<Demande.Draft>(Given().When(new Command.Start(Samples.Account)).State);
        Assert.Equal((Step.Motif, Step.Motif), (draft.Current, draft.Reached));
        Assert.Equal(DemandeAnswers.Empty, draft.Answers);
        Assert.Equal(Samples.Account, draft.Account);
        Assert.Equal((draft.CreatedAt, null), (draft.UpdatedAt, draft.SavedAt));
        Assert.True(draft.HasUnsavedChanges);
    }

    [Fact]
    public void Keeps_the_date_of_creation_while_the_date_of_update_moves_on()
    {
        var turns = DemandeRun.Of(DemandeJourney.For(Permis.Motifs.Motif.InscriptionExamen).Commands.SkipLast(1), Samples.ContextOn(Samples.Today)).Turns;
        var draft = Assert.IsType<Demande.Draft>(turns[^1].After);
        Assert.Equal(turns[0].Context.Now, draft.CreatedAt);
        Assert.Equal(turns[^1].Context.Now, draft.UpdatedAt);
    }
}
