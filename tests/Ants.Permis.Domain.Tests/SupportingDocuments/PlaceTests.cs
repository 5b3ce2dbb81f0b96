using Ants.Permis.SupportingDocuments;
using Ants.Permis.Testing;
using FsCheck.Xunit;

namespace Ants.Permis.Domain.Tests.SupportingDocuments;

[Properties(Arbitrary = [typeof(Arbitraries)])]
public sealed class A_place_for_a_document
{
    [Fact]
    public void Is_the_first_of_its_kind_unless_numbered()
    {
        DocumentSlot slot = DocumentKind.OtherDocument;
        Assert.Equal(new DocumentSlot(DocumentKind.OtherDocument, 1), slot);
        Assert.NotEqual(new DocumentSlot(DocumentKind.OtherDocument, 2), slot);
    }

    [Theory]
    [InlineData(0)]
    [InlineData(-1)]
    [InlineData(int.MinValue)]
    public void Is_numbered_from_one(int number) => Assert.Throws<ArgumentOutOfRangeException>(() => new DocumentSlot(DocumentKind.OtherDocument, number));

    [Property]
    public void Is_ordered_by_kind_and_then_by_number(DocumentSlot left, DocumentSlot right)
    {
        var expected = (left.Kind, left.Number).CompareTo((right.Kind, right.Number));
        Assert.Equal(Math.Sign(expected), Math.Sign(left.CompareTo(right)));
        Assert.Equal((expected < 0, expected <= 0, expected > 0, expected >= 0), (left < right, left <= right, left > right, left >= right));
        Assert.Equal(expected == 0, left == right);
        Assert.True(left.CompareTo(null) > 0);
    }
}

[Properties(Arbitrary = [typeof(Arbitraries)])]
public sealed class The_answers_of_step_five
{
    [Property]
    public void Are_listed_in_the_order_of_the_form_whatever_the_order_of_typing(DocumentSlot[] slots)
    {
        var answers = slots.Aggregate(SupportingDocumentAnswers.Empty, (all, slot) => all.With(new SlotAnswers(slot) { Comment = "x" }));
        Assert.Equal(slots.Distinct().Order(), answers.Slots.Select(place => place.Slot));
    }

    [Property]
    public void Change_in_one_place_only(DocumentSlot slot, DocumentSlot other, AttachedFile file)
    {
        var before = SupportingDocumentAnswers.Empty.With(new SlotAnswers(other) { Comment = "kept" });
        var after = before.With(new SlotAnswers(slot) { Files = [file] });
        Assert.Equal([file], after.In(slot).Files);
        Assert.Equal(slot == other ? null : "kept", after.In(other).Comment);
    }

    [Property]
    public void Do_not_list_a_place_left_empty(DocumentSlot slot)
    {
        var filled = SupportingDocumentAnswers.Empty.With(new SlotAnswers(slot) { IssuedOn = Samples.Today });
        Assert.Single(filled.Slots);
        Assert.Equal(SupportingDocumentAnswers.Empty, filled.With(new SlotAnswers(slot)));
        Assert.True(SupportingDocumentAnswers.Empty.In(slot).IsEmpty);
    }

    [Fact]
    public void Are_not_written_into_logs()
    {
        var file = new AttachedFile(FileReference.Create("ref"), "cni camille martin.pdf", SampleDocuments.Facts());
        Assert.Equal(nameof(AttachedFile), file.ToString());
        Assert.Equal(nameof(SlotAnswers), new SlotAnswers(DocumentKind.OtherDocument) { Files = [file], Comment = "Martin" }.ToString());
        Assert.Equal(nameof(SupportingDocumentAnswers), SupportingDocumentAnswers.Empty.ToString());
        Assert.All(DocumentPage.ListOf(new SlotAnswers(DocumentKind.OtherDocument) { Files = [file] }), page => Assert.Equal(nameof(DocumentPage), page.ToString()));
    }
}

public sealed class The_pages_used
{
    [Fact]
    public void Are_the_sum_over_the_files() => Assert.Equal(6, Of(1, 2, 3).PagesUsed);

    [Fact]
    public void Are_none_without_a_file() => Assert.Equal(0, Of().PagesUsed);

    [Fact]
    public void Cannot_be_told_when_those_of_a_file_cannot() => Assert.Null(Of(1, null, 3).PagesUsed);

    [Fact]
    public void Never_overflow() => Assert.Equal(int.MaxValue, Of(int.MaxValue, int.MaxValue).PagesUsed);

    [Fact]
    public void Take_a_negative_number_for_one_that_cannot_be_told() => Assert.Null(Of(2, -1).PagesUsed);

    private static SlotAnswers Of(params int?[] pages) =>
        new(DocumentKind.OtherDocument) { Files = [.. pages.Select((count, index) => SampleDocuments.File($"file-{index}", count))] };
}

/// <summary>« Liste des fichiers » of the form: the tutorial shows « cni sylvie_P1 » and « cni sylvie_P2 ».</summary>
public sealed class The_list_of_pages
{
    [Fact]
    public void Names_each_page_after_its_file_and_its_number() =>
        Assert.Equal(["cni sylvie_P1", "cni sylvie_P2"], Names(("cni sylvie.pdf", 2)));

    [Fact]
    public void Goes_through_the_files_in_order() =>
        Assert.Equal(["recto_P1", "verso_P1"], Names(("recto.jpg", 1), ("verso.jpg", 1)));

    [Fact]
    public void Numbers_on_through_files_of_one_name() =>
        Assert.Equal(["scan_P1", "scan_P2", "scan_P3", "autre_P1", "scan_P4"], Names(("scan.pdf", 2), ("scan.png", 1), ("autre.pdf", 1), ("scan.pdf", 1)));

    [Fact]
    public void Leaves_the_number_out_when_the_pages_cannot_be_told() =>
        Assert.Equal(["scan", "scan_P1"], Names(("scan.pdf", null), ("scan.pdf", 1)));

    [Fact]
    public void Keeps_the_dots_of_a_name_but_the_last() => Assert.Equal(["cni.recto.v2_P1"], Names(("cni.recto.v2.pdf", 1)));

    [Fact]
    public void Points_to_the_file_and_the_page_that_a_host_can_show()
    {
        var pages = DocumentPage.ListOf(Place(("a.pdf", 1), ("a.pdf", 2)));
        Assert.Equal([("ref-0", 1), ("ref-1", 1), ("ref-1", 2)], pages.Select(page => (page.File.Value, page.Page!.Value)));
    }

    [Fact]
    public void Is_empty_for_an_empty_place_only()
    {
        Assert.Empty(Names());
        // Whoever attached a file must see it to take it away, even when it has no page or no name.
        Assert.Equal(["a"], Names(("a.pdf", 0)));
        Assert.Equal(["document_P1"], Names((" .pdf", 1)));
    }

    [Fact]
    public void Stays_short_whatever_is_claimed()
    {
        var names = Names(("a.pdf", int.MaxValue), ("a.pdf", int.MaxValue)).ToList();
        Assert.Equal(2000, names.Count);
        Assert.Equal("a_P2000", names[^1]);
    }

    private static IEnumerable<string> Names(params (string Name, int? Pages)[] files) => DocumentPage.ListOf(Place(files)).Select(page => page.Name);

    private static SlotAnswers Place(params (string Name, int? Pages)[] files) => new(DocumentKind.IdentityDocument)
    {
        Files = [.. files.Select((file, index) => SampleDocuments.File($"ref-{index}", SampleDocuments.Facts(file.Pages), file.Name))],
    };
}
