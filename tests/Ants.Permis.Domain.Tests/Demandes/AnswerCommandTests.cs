using Ants.Permis.Demandes;
using Ants.Permis.Domain.Tests.Requirements;
using Ants.Permis.Requirements;
using Ants.Permis.SupportingDocuments;
using Ants.Permis.Testing;
using Command = Ants.Permis.Demandes.DemandeCommand;

namespace Ants.Permis.Domain.Tests.Demandes;

public sealed class The_commands_that_give_answers
{
    [Fact]
    public void Are_none_for_what_is_not_answered()
    {
        Assert.Empty(AnswerCommands.Of(DemandeAnswers.Empty));
        Assert.Equal([new Command.EnterContact(Samples.Contact)], AnswerCommands.Of(DemandeAnswers.Empty with { Contact = Samples.Contact }));
    }

    [Fact]
    public void Give_them_all_back_with_what_is_said_of_a_document()
    {
        var answers = Acceptable.Heavy(Samples.Today).WithDocument(DocumentKind.AvisMedical, slot => slot with { Comment = "Both sides." });
        Assert.Equal(answers, Past.Draft(Past.Of(AnswerCommands.Of(answers))).Answers);
    }
}
