using Ants.Permis.Motifs;
using Ants.Permis.Testing;
using NodaTime;

namespace Ants.Permis.Domain.Tests.Motifs;

public sealed class The_answers_of_step_one
{
    private static readonly MotifAnswers Full = new()
    {
        ForWhom = ForWhom.Minor,
        Motif = Motif.InscriptionExamen,
        NewLicenceReason = NewLicenceReason.Expired,
        InscriptionKind = InscriptionKind.AddedCategories,
        Categories = [LicenceCategory.B],
        MedicalExamination = false,
        ComplementaryTraining = ComplementaryTraining.None,
        Declarations = new DeclarationAnswers { ReadsFrench = false },
        AnnulledOrInvalidated = false,
    };

    public static TheoryData<MotifQuestion> Questions => [.. Enum.GetValues<MotifQuestion>()];

    public static TheoryData<ApplicantDeclaration> Declarations => [.. Enum.GetValues<ApplicantDeclaration>()];

    [Theory]
    [MemberData(nameof(Questions))]
    public void Lose_one_answer_and_no_other(MotifQuestion question)
    {
        var without = Full.Without(question);
        Assert.All(Enum.GetValues<MotifQuestion>(), other => Assert.Equal(other != question, without.IsAnswered(other)));
        Assert.Equal((Full.ForWhom, Full.Motif), (without.ForWhom, without.Motif));
        Assert.Equal(without, without.Without(question));
    }

    [Theory]
    [MemberData(nameof(Questions))]
    public void Are_none_at_the_beginning(MotifQuestion question)
    {
        Assert.False(MotifAnswers.Empty.IsAnswered(question));
        Assert.Equal(MotifAnswers.Empty, MotifAnswers.Empty.Without(question));
    }

    [Fact]
    public void Count_a_no_as_an_answer() =>
        Assert.All(Enum.GetValues<MotifQuestion>(), question => Assert.True(Full.IsAnswered(question)));

    [Fact]
    public void Know_the_questions_of_the_form_only()
    {
        Assert.Throws<ArgumentOutOfRangeException>(() => Full.IsAnswered((MotifQuestion)99));
        Assert.Throws<ArgumentOutOfRangeException>(() => Full.Without((MotifQuestion)99));
        Assert.Throws<ArgumentOutOfRangeException>(() => DeclarationAnswers.Empty[(ApplicantDeclaration)99]);
        Assert.Throws<ArgumentOutOfRangeException>(() => DeclarationAnswers.Empty.With((ApplicantDeclaration)99, true));
    }

    [Theory]
    [MemberData(nameof(Declarations))]
    public void Keep_each_declaration_apart(ApplicantDeclaration declaration)
    {
        var declared = DeclarationAnswers.Empty.With(declaration, false);
        Assert.All(Enum.GetValues<ApplicantDeclaration>(), other => Assert.Equal(other == declaration ? false : null, declared[other]));
        Assert.Equal(true, declared.With(declaration, true)[declaration]);
        Assert.Equal(DeclarationAnswers.Empty, declared.With(declaration, null));
    }

    [Fact]
    public void Are_not_written_into_logs()
    {
        Assert.Equal(nameof(MotifAnswers), Full.ToString());
        Assert.Equal(nameof(DeclarationAnswers), Full.Declarations.ToString());
    }

    [Fact]
    public void Have_samples_for_every_motif_that_answer_what_is_asked()
    {
        foreach (var motif in Enum.GetValues<Motif>())
        {
            var rules = Permis.Rules.Rulebook.Ants2019.At(new LocalDate(2026, 11, 23));
            var answers = SampleAnswers.StepOne(motif, rules.Date);
            Assert.All(Enum.GetValues<MotifQuestion>(), question =>
                Assert.Equal(rules.Question(motif, question)!.Value != Permis.Rules.QuestionPresence.NotAsked, answers.IsAnswered(question)));
        }
    }
}
