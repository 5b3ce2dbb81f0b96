using Ants.Permis.Primitives;
using UglyToad.PdfPig.Content;
using UglyToad.PdfPig.DocumentLayoutAnalysis.WordExtractor;

namespace Ants.Permis.Documents.Evidence;

/// <summary>Makes lines of the letters of a page: letters that run in the same direction become words, and words on one base line a line.</summary>
internal sealed class PageLines(Page page)
{
    private const int MostWords = 10_000;

    /// <summary>Letters in one place beyond which more are a trick: bold print by writing twice, and accents on letters, need few.</summary>
    private const int MostInPlace = 4;

    private static readonly NearestNeighbourWordExtractor Extractor = new(new() { GroupByOrientation = false, MaxDegreeOfParallelism = 1 });

    private readonly HashSet<(string Text, double Step, long X, long Y)> seen = [];
    private readonly Dictionary<(double Step, long X, long Y), int> crowd = [];

    /// <summary>Whether there were more words than are kept.</summary>
    public bool IsCut { get; private set; }

    /// <summary>The lines from top to bottom; those that do not run from left to right come last.</summary>
    public ValueList<TextLine> Read()
    {
        List<TextLine> lines = [];
        var words = 0;
        foreach (var letters in page.Letters.Where(IsNew).GroupBy(Angle).OrderBy(group => Math.Abs(group.Key)).ThenBy(group => group.Key))
        {
            var placed = Extractor.GetWords([.. letters]).Select(word => PlacedWord.Of(word, letters.Key)).Where(IsOnPage).Take(MostWords - words + 1).ToList();
            words += placed.Count;
            IsCut |= words > MostWords;
            lines.AddRange(Group(placed));
        }
        return lines.ToValueList();
    }

    /// <summary>The direction in which a letter moves on, in degrees; blanks without a width go with the upright ones.</summary>
    private static int Angle(Letter letter)
    {
        var (x, y) = (letter.EndBaseLine.X - letter.StartBaseLine.X, letter.EndBaseLine.Y - letter.StartBaseLine.Y);
        return (int)Math.Round(Math.Atan2(y, x) * 180 / Math.PI) switch
        {
            // Scans that were put in askew.
            >= -3 and <= 3 => 0,
            -180 => 180,
            var angle => angle,
        };
    }

    /// <summary>Whether a letter is not the same one printed again, less than a tenth of its size away.</summary>
    private bool IsNew(Letter letter)
    {
        // Places are counted in tenths of a size: those of letters of different sizes are not to be compared.
        var step = Math.Round(Math.Max(letter.PointSize, 1)) / 10;
        var (x, y) = ((long)Math.Round(letter.StartBaseLine.X / step), (long)Math.Round(letter.StartBaseLine.Y / step));
        for (var place = 0; place < 9; place++)
        {
            if (seen.Contains((letter.Value, step, x + (place % 3) - 1, y + (place / 3) - 1)))
                return false;
        }
        seen.Add((letter.Value, step, x, y));
        crowd[(step, x, y)] = crowd.GetValueOrDefault((step, x, y)) + 1;
        return crowd[(step, x, y)] <= MostInPlace;
    }

    private bool IsOnPage(PlacedWord placed) =>
        placed.Word is { Text.Length: > 0 } word
        && word.Left + (word.Width / 2) is var x && x >= 0 && x <= page.Width
        && word.Bottom + (word.Height / 2) is var y && y >= 0 && y <= page.Height;

    /// <summary>Words whose base lines are less than a quarter of their height apart are on one line.</summary>
    private static IEnumerable<TextLine> Group(List<PlacedWord> words)
    {
        words.Sort((one, other) => other.Across.CompareTo(one.Across));
        for (var first = 0; first < words.Count;)
        {
            var end = first + 1;
            while (end < words.Count && words[first].Across - words[end].Across <= Math.Max(words[first].Size, words[end].Size) / 4)
                end++;
            yield return new(words[first..end].OrderBy(word => word.Along).Select(word => word.Word).ToValueList());
            first = end;
        }
    }
}
