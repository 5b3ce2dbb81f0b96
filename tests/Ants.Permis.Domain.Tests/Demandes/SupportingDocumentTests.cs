using Ants.Permis.Demandes;
using Ants.Permis.Findings;
using Ants.Permis.Motifs;
using Ants.Permis.Primitives;
using Ants.Permis.Requirements;
using Ants.Permis.Rules;
using Ants.Permis.SupportingDocuments;
using Ants.Permis.Testing;
using static Ants.Permis.Testing.DemandeScenario;
using Command = Ants.Permis.Demandes.DemandeCommand;
using Event = Ants.Permis.Demandes.DemandeEvent;

namespace Ants.Permis.Domain.Tests.Demandes;

public sealed class Attaching_a_file
{
    private static readonly AttachedFile First = SampleDocuments.File("first");
    private static readonly AttachedFile Second = SampleDocuments.File("second");

    [Fact]
    public void Adds_it_after_the_others_of_its_place() =>
        Assert.Equal([First, Second], Files(Past.Of(Attach(First), Attach(Second))));

    [Fact]
    public void With_the_reference_of_an_attached_one_takes_its_place()
    {
        var again = First with { Name = "rescanned.pdf", Facts = SampleDocuments.Facts(pages: 2) };
        Given(Past.Of(Attach(First), Attach(Second))).When(Attach(again)).Then(new Event.FileAttached(DocumentKind.ProofOfAddress, again, default));
        Assert.Equal([again, Second], Files(Past.Of(Attach(First), Attach(Second), Attach(again))));
    }

    [Fact]
    public void Of_any_kind_is_taken_and_judged_afterwards()
    {
        var weird = new AttachedFile(FileReference.Create("weird"), "", new DocumentFacts { Format = DocumentFormat.Unknown, Bytes = long.MaxValue, Pages = int.MaxValue });
        Given(Past.Started).When(Attach(weird)).Then(new Event.FileAttached(DocumentKind.ProofOfAddress, weird, default));
        Assert.Equal(
            [SupportingDocumentCodes.TooManyPages, SupportingDocumentCodes.FileTooLarge, SupportingDocumentCodes.FormatNotAccepted],
            Past.Findings(Past.Of(Attach(weird)), Step.SupportingDocuments).Where(finding => finding.Severity == Severity.Blocking).Select(finding => finding.Code));
    }

    [Fact]
    public void Shows_at_once_what_is_wrong_with_its_step() =>
        Given(Past.To(Step.SupportingDocuments)).When(Attach(First with { Facts = SampleDocuments.Facts(pages: 6) }))
            .ThenFindings(SupportingDocumentCodes.TooManyPages, SupportingDocumentCodes.Missing, SupportingDocumentCodes.AddressHolderMissing, SupportingDocumentCodes.IssueDateMissing);

    [Fact]
    public void Is_undone_by_detaching_it()
    {
        Given(Past.Of(Attach(First), Attach(Second))).When(Detach(First)).Then(new Event.FileDetached(DocumentKind.ProofOfAddress, First.Reference, default));
        Assert.Equal([Second], Files(Past.Of(Attach(First), Attach(Second), Detach(First))));
        Assert.Equal(DemandeAnswers.Empty, Past.Draft(Past.Of(Attach(First), Detach(First))).Answers);
    }

    [Fact]
    public void Is_not_undone_by_detaching_another_or_from_elsewhere()
    {
        Given(Past.Of(Attach(First))).When(Detach(Second)).ThenNothing();
        Given(Past.Of(Attach(First))).When(new Command.DetachFile(DocumentKind.IdentityDocument, First.Reference)).ThenNothing();
    }

    private static Command.AttachFile Attach(AttachedFile file) => new Command.AttachFile(DocumentKind.ProofOfAddress, file);

    private static Command.DetachFile Detach(AttachedFile file) => new Command.DetachFile(DocumentKind.ProofOfAddress, file.Reference);

    private static ValueList<AttachedFile> Files(IEnumerable<Event> history) => Past.Draft(history).Answers.Documents.In(DocumentKind.ProofOfAddress).Files;
}

public sealed class Describing_a_document
{
    [Fact]
    public void Keeps_a_comment_until_it_is_taken_back()
    {
        var commented = Past.Of(new Command.CommentOnDocument(DocumentKind.OtherDocument, " as typed "));
        Assert.Equal(" as typed ", Past.Draft(commented).Answers.Documents.In(DocumentKind.OtherDocument).Comment);
        Given(commented).When(new Command.CommentOnDocument(DocumentKind.OtherDocument, null)).Then(new Event.DocumentCommented(DocumentKind.OtherDocument, null, default));
        Given(Past.Started).When(new Command.CommentOnDocument(DocumentKind.OtherDocument, null)).ThenNothing();
    }

    [Fact]
    public void Keeps_an_issue_date_until_it_is_taken_back()
    {
        var dated = Past.Of(new Command.DeclareIssueDate(DocumentKind.ProofOfAddress, Samples.Today));
        Assert.Equal(Samples.Today, Past.Draft(dated).Answers.Documents.In(DocumentKind.ProofOfAddress).IssuedOn);
        Given(dated).When(new Command.DeclareIssueDate(DocumentKind.ProofOfAddress, null)).Then(new Event.IssueDateDeclared(DocumentKind.ProofOfAddress, null, default));
        Given(Past.Started).When(new Command.DeclareIssueDate(DocumentKind.ProofOfAddress, null)).ThenNothing();
    }

    [Fact]
    public void Asks_for_both_documents_of_the_host_once_the_address_is_the_hosts() =>
        Given(Past.To(Step.Summary)).When(new Command.DeclareAddressHolder(AddressHolder.Hebergeant))
            .Then(new Event.AddressHolderDeclared(AddressHolder.Hebergeant, default))
            .ThenFindings(SupportingDocumentCodes.Missing);

    [Fact]
    public void Cannot_tell_whose_address_it_is_until_it_is_said()
    {
        var history = Past.Of(new Command.ChooseMotif(Motif.SuiteSuspension), new Command.AttachFile(DocumentKind.ProofOfAddress, SampleDocuments.File("a")));
        var finding = Assert.Single(Past.Findings(history, Step.SupportingDocuments), finding => finding.Code is SupportingDocumentCodes.AddressHolderMissing);
        Assert.True(finding is { IsUndetermined: true, Severity: Severity.Warning });
    }
}

public sealed class The_pages_of_a_place
{
    [Theory]
    [InlineData(DocumentKind.IdentityDocument, 2)]
    [InlineData(DocumentKind.ProofOfAddress, 5)]
    [InlineData(DocumentKind.DiplomaOrTitle, 5)]
    public void Block_beyond_the_limit_of_the_form(DocumentKind kind, int limit)
    {
        Assert.DoesNotContain(SupportingDocumentCodes.TooManyPages, Codes(kind, limit));
        var finding = Find(SupportingDocumentCodes.TooManyPages, kind, limit + 1);
        Assert.Equal(Severity.Blocking, finding.Severity);
        Assert.Equal([new FindingValue.Label(EnumKey.Of(kind)), new FindingValue.Number(limit + 1), new FindingValue.Number(limit)], finding.Parameters.Select(parameter => parameter.Value));
    }

    [Theory]
    [InlineData(DocumentKind.AvisMedical, 5)]
    [InlineData(DocumentKind.AttestationHebergement, 5)]
    [InlineData(DocumentKind.HebergeantIdentityDocument, 2)]
    [InlineData(DocumentKind.OtherDocument, 5)]
    public void Warn_beyond_a_limit_that_is_assumed(DocumentKind kind, int limit)
    {
        Assert.DoesNotContain(SupportingDocumentCodes.TooManyPages, Codes(kind, limit));
        Assert.Equal(Severity.Warning, Find(SupportingDocumentCodes.TooManyPages, kind, limit + 1).Severity);
    }

    [Fact]
    public void Are_counted_over_all_files()
    {
        Assert.DoesNotContain(SupportingDocumentCodes.TooManyPages, Codes(DocumentKind.ProofOfAddress, 2, 2, 1));
        Assert.Contains(SupportingDocumentCodes.TooManyPages, Codes(DocumentKind.ProofOfAddress, 2, 2, 2));
        Assert.Contains(SupportingDocumentCodes.TooManyPages, Codes(DocumentKind.IdentityDocument, 1, 1, 1));
    }

    [Fact]
    public void Cannot_be_told_when_those_of_a_file_cannot()
    {
        var finding = Find(SupportingDocumentCodes.PagesUnknown, DocumentKind.ProofOfAddress, 2, null);
        Assert.True(finding is { IsUndetermined: true, Severity: Severity.Warning });
        Assert.DoesNotContain(SupportingDocumentCodes.TooManyPages, Codes(DocumentKind.ProofOfAddress, 2, null));
    }

    [Fact]
    public void Are_too_many_as_soon_as_the_known_ones_are() =>
        Assert.Equal([SupportingDocumentCodes.TooManyPages], Codes(DocumentKind.DiplomaOrTitle, 6, null));

    [Fact]
    public void Are_too_many_however_many_are_claimed() =>
        Assert.Contains(SupportingDocumentCodes.TooManyPages, Codes(DocumentKind.IdentityDocument, int.MaxValue, int.MaxValue));

    [Fact]
    public void Below_zero_are_pages_that_cannot_be_told() =>
        Assert.Contains(SupportingDocumentCodes.PagesUnknown, Codes(DocumentKind.ProofOfAddress, -1));

    [Theory]
    [InlineData(1, true)]
    [InlineData(2, false)]
    [InlineData(3, false)]
    public void Of_an_identity_document_show_both_sides_or_nobody_can_tell(int pages, bool isWarned) =>
        Assert.Equal(isWarned, Codes(DocumentKind.IdentityDocument, pages).Contains(SupportingDocumentCodes.OneSideOnly, StringComparer.Ordinal));

    private static Finding Find(string code, DocumentKind kind, params int?[] pages) => Assert.Single(Findings(kind, pages), finding => finding.Code.Equals(code, StringComparison.Ordinal));

    private static IEnumerable<string> Codes(DocumentKind kind, params int?[] pages) => Findings(kind, pages).Select(finding => finding.Code);

    private static IEnumerable<Finding> Findings(DocumentKind kind, int?[] pages)
    {
        var attach = pages.Select((count, index) => new Command.AttachFile(kind, SampleDocuments.File($"file-{index}", count)));
        return Past.Findings(Past.Of(attach), Step.SupportingDocuments).Where(finding => finding.Path == DemandePaths.Of(kind) && finding.Code is not SupportingDocumentCodes.IssueDateMissing);
    }
}

public sealed class A_file
{
    private static readonly JsonPath Path = JsonPath.Of("/documents/identityDocument/files/0");

    public static TheoryData<string, long, bool> Sizes => new()
    {
        { "ants2019", 11_000_000, true },
        { "ants2019", 11_000_001, false },
        { "ants2019-lenient", 11_000_001, true },
        { "ants2019-lenient", 11L * 1024 * 1024, true },
        { "ants2019-lenient", (11L * 1024 * 1024) + 1, false },
    };

    [Theory]
    [MemberData(nameof(Sizes))]
    public void Is_taken_up_to_the_size_of_the_profile(string profile, long bytes, bool isTaken) =>
        Assert.Equal(isTaken, Of(SampleDocuments.Facts(bytes: bytes), Rulebook.FindProfile(profile)!).Count == 0);

    [Fact]
    public void Too_large_is_told_with_its_size_and_the_limit()
    {
        var finding = Assert.Single(Of(SampleDocuments.Facts(bytes: 11_000_001)));
        Assert.Equal((SupportingDocumentCodes.FileTooLarge, Severity.Blocking, Path), (finding.Code, finding.Severity, finding.Path));
        Assert.Equal([new FindingValue.Bytes(11_000_001), new FindingValue.Bytes(11_000_000)], finding.Parameters.Select(parameter => parameter.Value));
    }

    [Theory]
    [InlineData(DocumentFormat.Jpeg, true)]
    [InlineData(DocumentFormat.Png, true)]
    [InlineData(DocumentFormat.Bmp, true)]
    [InlineData(DocumentFormat.Tiff, true)]
    [InlineData(DocumentFormat.Pdf, true)]
    [InlineData(DocumentFormat.Unknown, false)]
    public void Is_taken_in_the_five_formats_of_the_form(DocumentFormat format, bool isTaken) =>
        Assert.Equal(isTaken ? [] : [SupportingDocumentCodes.FormatNotAccepted], Of(SampleDocuments.Facts(format: format)).Select(finding => finding.Code));

    [Fact]
    public void Shows_what_its_inspection_found_at_its_own_path()
    {
        var facts = SampleDocuments.Facts() with { Findings = [new Finding(DocumentCodes.Truncated, Severity.Blocking, JsonPath.Of("/pages/3"))] };
        Assert.Equal(JsonPath.Of("/documents/identityDocument/files/0/pages/3"), Assert.Single(Of(facts)).Path);
    }

    [Theory]
    [InlineData(DocumentCodes.ConvertIt)]
    [InlineData(DocumentCodes.FormatUnknown)]
    [InlineData(DocumentCodes.Empty)]
    public void Is_not_told_twice_that_its_format_is_wrong(string code)
    {
        var facts = SampleDocuments.Facts(bytes: 0, format: DocumentFormat.Unknown) with { Findings = [new Finding(code, Severity.Blocking, JsonPath.Root)] };
        Assert.Equal([code], Of(facts).Select(finding => finding.Code), StringComparer.Ordinal);
    }

    [Fact]
    public void Is_not_told_twice_that_it_is_too_large()
    {
        var facts = SampleDocuments.Facts(bytes: 11_000_001, format: DocumentFormat.Unknown) with { Findings = [new Finding(DocumentCodes.TooLarge, Severity.Blocking, JsonPath.Root)] };
        Assert.Equal([DocumentCodes.TooLarge], Of(facts).Select(finding => finding.Code));
    }

    [Fact]
    public void Attached_twice_is_told_once_at_the_second_place()
    {
        var facts = SampleDocuments.Facts(sha256: "same");
        var history = Past.Of(
            new Command.AttachFile(DocumentKind.OtherDocument, SampleDocuments.File("a", facts)),
            new Command.AttachFile(DocumentKind.IdentityDocument, SampleDocuments.File("b", facts)));
        var finding = Assert.Single(Past.Findings(history, Step.SupportingDocuments), finding => finding.Code is SupportingDocumentCodes.Duplicate);
        Assert.Equal((DemandePaths.OfFile(DocumentKind.OtherDocument, 0), Severity.Warning), (finding.Path, finding.Severity));
    }

    [Fact]
    public void Of_unknown_hash_is_never_a_duplicate()
    {
        var facts = SampleDocuments.Facts();
        var history = Past.Of(
            new Command.AttachFile(DocumentKind.OtherDocument, SampleDocuments.File("a", facts)),
            new Command.AttachFile(DocumentKind.OtherDocument, SampleDocuments.File("b", facts)));
        Assert.DoesNotContain(SupportingDocumentCodes.Duplicate, Past.Codes(history, Step.SupportingDocuments));
    }

    private static ValueList<Finding> Of(DocumentFacts facts, Rulebook? rulebook = null) => FileChecks.Of(facts, Path, (rulebook ?? Rulebook.Ants2019).At(Samples.Today));
}

public sealed class The_additional_documents
{
    [Theory]
    [InlineData(5, false)]
    [InlineData(6, true)]
    public void Are_five_at_most(int count, bool isTooMany) => Assert.Equal(isTooMany, IsTooMany(SampleAnswers.For(Motif.InscriptionExamen), Others(count)));

    [Theory]
    [InlineData(3, false)]
    [InlineData(4, true)]
    public void Are_three_at_most_beside_the_two_of_a_host(int count, bool isTooMany) => Assert.Equal(isTooMany, IsTooMany(SampleAnswers.Hosted(Motif.InscriptionExamen), Others(count)));

    [Theory]
    [InlineData(4, false)]
    [InlineData(5, true)]
    public void Count_a_diploma_that_nobody_asked_for(int count, bool isTooMany) =>
        Assert.Equal(isTooMany, IsTooMany(SampleAnswers.For(Motif.InscriptionExamen), [.. Others(count), DocumentKind.DiplomaOrTitle]));

    [Fact]
    public void Do_not_count_the_documents_of_the_form() =>
        Assert.False(IsTooMany(SampleAnswers.For(Motif.ValidationDiplomeProfessionnel), Others(5)));

    [Fact]
    public void Do_not_count_a_place_without_a_file()
    {
        var history = Past.After(Past.To(Step.Summary), Others(6).Select(slot => new Command.CommentOnDocument(slot, "to come")));
        Assert.DoesNotContain(SupportingDocumentCodes.TooManyAdditional, Past.Codes(history, Step.SupportingDocuments));
    }

    [Fact]
    public void Cannot_be_too_many_before_a_motif_says_what_is_asked_for()
    {
        var history = Past.Of(Enum.GetValues<DocumentKind>().Select(kind => new Command.AttachFile(kind, SampleDocuments.File(kind.ToString()))));
        Assert.DoesNotContain(SupportingDocumentCodes.TooManyAdditional, Past.Codes(history, Step.SupportingDocuments));
    }

    private static IEnumerable<DocumentSlot> Others(int count) => Enumerable.Range(1, count).Select(number => new DocumentSlot(DocumentKind.OtherDocument, number));

    private static bool IsTooMany(DemandeAnswers answers, IEnumerable<DocumentSlot> added)
    {
        var attach = added.Select(slot => new Command.AttachFile(slot, SampleDocuments.File($"added-{slot.Kind}-{slot.Number}")));
        return Past.Codes(Past.After(Past.To(Step.Summary, answers), attach), Step.SupportingDocuments).Contains(SupportingDocumentCodes.TooManyAdditional, StringComparer.Ordinal);
    }
}
