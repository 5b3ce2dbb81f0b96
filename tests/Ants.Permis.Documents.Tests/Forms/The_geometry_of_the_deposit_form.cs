using Ants.Permis.Documents.Forms;
using Ants.Permis.Submission;
using Ants.Permis.Testing;

namespace Ants.Permis.Documents.Tests.Forms;

public sealed class The_geometry_of_the_deposit_form
{
    // What a coordinate loses when it is written with three decimals of a point.
    private const double Tolerance = 0.01;

    private static readonly FormArea[] Frames =
    [
        FormGeometry.Heading, FormGeometry.Address, FormGeometry.Warnings, SummaryTitle, FormGeometry.Summary, FormGeometry.PhotoPanel, FormGeometry.SignaturePanel, FormGeometry.Footer,
    ];

    public static TheoryData<string> Names => DepositForms.Names;

    private static FormArea SummaryTitle => FormGeometry.Summary with { Top = FormGeometry.Folds[0], Height = FormGeometry.Summary.Top - FormGeometry.Folds[0] };

    [Fact]
    public void Is_that_of_an_envelope_and_a_sheet_folded_in_three()
    {
        Assert.Equal((10.0, 11.0), (FormGeometry.LargeWindow.SlackRight(FormGeometry.Panel), FormGeometry.LargeWindow.SlackDown(FormGeometry.Panel)));
        Assert.Equal(new FormArea(100, 45, 100, 45), FormGeometry.LargeWindow.Opening);
        Assert.Equal(new FormArea(100, 55, 100, 35), FormGeometry.SmallWindow.Opening);
        Assert.Equal(new FormArea(100, 55, 90, 24), FormGeometry.AlwaysShown);
        Assert.Equal(new FormArea(90, 34, 110, 56), FormGeometry.EverShown);
        Assert.Equal((35.0, 45.0), (FormGeometry.Photo.Width, FormGeometry.Photo.Height));
    }

    [Fact]
    public void Keeps_its_frames_apart_on_the_printed_part_of_the_sheet()
    {
        Assert.All(Frames, frame => Assert.True(FormGeometry.Printed.Contains(frame), frame.ToString()));
        Assert.All(Frames, frame => Assert.All(Frames.Where(other => other != frame), other => Assert.False(frame.Overlaps(other), $"{frame} and {other}")));
        Assert.True(FormGeometry.PhotoPanel.Contains(FormGeometry.Photo));
        Assert.True(FormGeometry.SignaturePanel.Contains(FormGeometry.Signature));
    }

    [Fact]
    public void Lets_no_fold_cross_a_frame() =>
        Assert.All(FormGeometry.Folds, fold => Assert.All(Frames, frame => Assert.True(frame.Bottom <= fold || frame.Top >= fold, $"{frame} at {fold}")));

    [Theory]
    [MemberData(nameof(Names))]
    public void Holds_every_letter_in_one_frame(string name) => Holds(PrintedPage.Of(FormulaireDepotPdf.Write(DepositForms.Of(name))));

    [Fact]
    public void Holds_one_thousand_others() => Assert.All(DepositForms.Thousand, printed => Holds(printed.Page));

    [Theory]
    [InlineData('\u0301')]
    [InlineData('\u0323')]
    [InlineData('\u0338')]
    public void Keeps_any_pile_of_marks_in_the_line_of_its_letter(char mark)
    {
        var page = PrintedPage.Of(FormulaireDepotPdf.Write(DepositForms.Of(Samples.Adult with { BirthName = "Q" + new string(mark, 99) }, Samples.Address, "Q" + new string(mark, 99))));
        var (number, name) = (page.Glyphs.First(glyph => glyph.Text == "Q").Ink, page.Glyphs.Last(glyph => glyph.Text == "Q").Ink);
        var marks = page.Glyphs.Where(glyph => glyph.Text[0] == mark).ToList();
        Assert.Equal(198, marks.Count);
        Assert.All(marks.Take(99), glyph => Assert.True(number.Shrunk(0, -3).Contains(glyph.Ink with { Left = number.Left, Width = number.Width }), glyph.ToString()));
        Assert.All(marks.Skip(99), glyph => Assert.True(name.Shrunk(0, -3).Contains(glyph.Ink with { Left = name.Left, Width = name.Width }), glyph.ToString()));
        Holds(page);
    }

    [Fact]
    public void Shows_the_whole_address_and_nothing_else_wherever_the_sheet_lies_in_either_window()
    {
        var page = PrintedPage.Of(FormulaireDepotPdf.Write(DepositForms.Of("longest")));
        var address = page.Glyphs.Where(glyph => FormGeometry.Address.Contains(glyph.Ink)).ToList();
        Assert.Equal("CTNCS8016853102MAYENNECEDEX", string.Concat(address.Select(glyph => glyph.Text)));
        foreach (var window in new[] { FormGeometry.LargeWindow, FormGeometry.SmallWindow })
        {
            for (var right = 0.0; right <= window.SlackRight(FormGeometry.Panel); right++)
            {
                for (var down = 0.0; down <= window.SlackDown(FormGeometry.Panel); down++)
                {
                    var shown = window.Shown(right, down);
                    Assert.All(address, glyph => Assert.True(shown.Shrunk(4.9).Contains(glyph.Ink), $"{glyph} at {right}, {down}"));
                    Assert.Equal(address, page.Glyphs.Where(glyph => shown.Overlaps(glyph.Ink)));
                    Assert.DoesNotContain(page.Lines, line => shown.Overlaps(line));
                }
            }
        }
    }

    [Fact]
    public void Has_room_for_six_lines_of_thirty_eight_wide_letters_in_the_window()
    {
        var addressee = new PhotoFormPosting([.. Enumerable.Repeat(new string('W', 38), 6)]);
        var page = PrintedPage.Of(FormulaireDepotPdf.Write(DepositForms.Of(Samples.Adult, Samples.Address, addressee: addressee)));
        Assert.Equal(6 * 38, page.Glyphs.Count(glyph => FormGeometry.AlwaysShown.Contains(glyph.Ink) && glyph.Text == "W"));
        Holds(page);
    }

    private static void Holds(PrintedPage page)
    {
        Assert.Equal(1, page.PageCount);
        Assert.Equal((210, 297), (Math.Round(page.Width, 2), Math.Round(page.Height, 2)));
        foreach (var glyph in page.Glyphs)
        {
            Assert.True(Frames.Count(frame => frame.Shrunk(-Tolerance).Contains(glyph.Ink)) == 1, glyph.ToString());
            Assert.False(FormGeometry.Photo.Overlaps(glyph.Ink) || FormGeometry.Signature.Overlaps(glyph.Ink), glyph.ToString());
        }

        Assert.All(page.Lines, line => Assert.True(FormGeometry.Printed.Shrunk(-1).Contains(line) || IsFoldMark(line), line.ToString()));
        Assert.DoesNotContain(page.Lines, FormGeometry.EverShown.Overlaps);
        Assert.Empty(Collisions(page));
    }

    private static bool IsFoldMark(FormArea line) => line.Right < FormGeometry.Printed.Left && FormGeometry.Folds.Any(fold => Math.Abs(fold - line.Top) < Tolerance);

    // Letters of different lines whose ink meets; marks are printed on base lines of their own and belong to their letters.
    private static IEnumerable<string> Collisions(PrintedPage page)
    {
        var lines = page.Glyphs.Where(glyph => !MarkPlacement.IsMark(glyph.Text[0])).GroupBy(glyph => Math.Round(glyph.Baseline, 1)).OrderBy(line => line.Key).ToList();
        return from pair in lines.Zip(lines.Skip(1))
               from upper in pair.First
               from lower in pair.Second
               where upper.Ink.Shrunk(Tolerance).Overlaps(lower.Ink)
               select $"{upper} and {lower}";
    }
}
