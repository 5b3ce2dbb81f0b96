using Ants.Permis.Documents.Formats;
using Ants.Permis.Documents.PdfSyntax;

namespace Ants.Permis.Documents.Pdf;

/// <summary>The dictionaries that a scan is inside of, with what was met in each, and what that makes of it when it ends.</summary>
internal sealed class PdfDictionaries(PdfObjects objects, PdfTally tally)
{
    private const int LongestKey = 9;

    private readonly List<PdfMarks> open = [];
    private readonly PdfMeter meter = objects.Meter;

    public bool IsInside => open.Count > 0;

    public bool IsInDictionary => open.Count > 0 && open[^1].HasFlag(PdfMarks.Dictionary);

    public void Open(bool isDictionary)
    {
        if (open.Count >= meter.Limits.MaxNesting)
            meter.Stop(PdfMeter.Nesting);
        open.Add(isDictionary ? PdfMarks.Dictionary : PdfMarks.None);
    }

    public void Close()
    {
        if (open[^1] > PdfMarks.Dictionary)
            Judge(open[^1]);
        open.RemoveAt(open.Count - 1);
    }

    /// <summary>Looks at a key of the dictionary that the scan is in, and at its value if the key says something.</summary>
    /// <param name="key">The key as it is written.</param>
    /// <param name="behind">Where it ends.</param>
    /// <param name="scanned">The object that the scan is in.</param>
    public void Read(ReadOnlySpan<byte> key, int behind, PdfObject scanned)
    {
        if (key.Contains((byte)'#'))
            ReadPlain(PdfName.Decode(key, stackalloc byte[LongestKey]), behind, scanned);
        else
            ReadPlain(key, behind, scanned);
    }

    private void ReadPlain(scoped ReadOnlySpan<byte> key, int behind, PdfObject scanned)
    {
        if (!SaysSomething(key))
            return;
        var lexer = new PdfLexer(scanned.Value.Source.Span, behind, meter);
        if (lexer.Read())
            open[^1] |= MarkOf(key, PdfValue.At(ref lexer, scanned.Value.Source), scanned);
    }

    /// <summary>Whether a key is one of those below. Nearly all keys are others, and their values are not looked at.</summary>
    private static bool SaysSomething(ReadOnlySpan<byte> key) => key.Length switch
    {
        1 => key[0] is (byte)'S' or (byte)'F',
        2 => key.SequenceEqual("UF"u8) || key.SequenceEqual("JS"u8) || key.SequenceEqual("EF"u8) || key.SequenceEqual("AA"u8),
        7 => key.SequenceEqual("Subtype"u8),
        8 => key.SequenceEqual("Contents"u8),
        LongestKey => key.SequenceEqual("ByteRange"u8),
        _ => false,
    };

    private PdfMarks MarkOf(ReadOnlySpan<byte> key, PdfValue value, PdfObject scanned) => key switch
    {
        _ when value.Kind == PdfKind.Null => PdfMarks.None,
        _ when key.SequenceEqual("S"u8) => objects.Resolve(value) is { Kind: PdfKind.Name } name ? PdfMarkNames.OfAction(name.Content) : PdfMarks.None,
        _ when key.SequenceEqual("Subtype"u8) => PdfMarkNames.OfSubtype(objects.Resolve(value)),
        _ when key.SequenceEqual("F"u8) || key.SequenceEqual("UF"u8) => MarkOfFile(value, scanned),
        _ when key.SequenceEqual("JS"u8) => objects.Resolve(value).Kind == PdfKind.Text ? PdfMarks.Script : PdfMarks.ScriptElsewhere,
        _ when key.SequenceEqual("EF"u8) => objects.Resolve(value).Kind == PdfKind.Dictionary ? PdfMarks.EmbeddedFile : PdfMarks.None,
        _ when key.SequenceEqual("AA"u8) => MarkOfTriggers(objects.Resolve(value)),
        _ when key.SequenceEqual("ByteRange"u8) => objects.Resolve(value).Kind == PdfKind.Array ? PdfMarks.ByteRange : PdfMarks.None,
        _ when key.SequenceEqual("Contents"u8) => PdfMarks.Contents,
        _ => PdfMarks.None,
    };

    private PdfMarks MarkOfFile(PdfValue value, PdfObject scanned)
    {
        // A text elsewhere would be encrypted by the number of its own object: names that matter stand in their dictionary.
        if (value.Kind == PdfKind.Reference)
            value = objects.Cipher is null ? objects.Resolve(value) : default;
        var isInvoice = value.Kind == PdfKind.Text && PdfInvoiceName.Is(value, scanned, objects.Cipher);
        return isInvoice ? PdfMarks.File | PdfMarks.InvoiceName : PdfMarks.File;
    }

    /// <summary>
    /// Actions that start by themselves. Their keys have one or two letters each: a resource dictionary may well have an entry of the same name, which leads to
    /// something else.
    /// </summary>
    private PdfMarks MarkOfTriggers(PdfValue triggers)
    {
        var entries = new PdfEntries(triggers, meter);
        var isThere = triggers.Kind == PdfKind.Dictionary && entries.Read() && entries.Key.Length <= 2 && objects.Resolve(entries.Value).Kind == PdfKind.Dictionary;
        if (isThere)
            tally.Add(PdfFeatureKind.AutomaticAction);
        return PdfMarks.None;
    }

    private void Judge(PdfMarks marks)
    {
        Count(marks, PdfMarks.Launch, PdfFeatureKind.Launch);
        Count(marks, PdfMarks.Media, PdfFeatureKind.RichMedia);
        Count(marks, PdfMarks.SubmitForm, PdfFeatureKind.SubmitForm);
        Count(marks, PdfMarks.ImportData, PdfFeatureKind.ImportData);
        Count(marks, PdfMarks.OtherDocument, PdfFeatureKind.OtherDocument);
        Count(marks, PdfMarks.Thread | PdfMarks.File, PdfFeatureKind.OtherDocument);
        Count(marks, PdfMarks.WebLink, PdfFeatureKind.WebLink);
        if (IsScript(marks))
            tally.Add(PdfFeatureKind.JavaScript);
        if (marks.HasFlag(PdfMarks.EmbeddedFile))
            tally.Add(marks.HasFlag(PdfMarks.InvoiceName) ? PdfFeatureKind.InvoiceData : PdfFeatureKind.Attachment);
        if (marks.HasFlag(PdfMarks.ByteRange | PdfMarks.Contents))
            tally.Signatures++;
    }

    private void Count(PdfMarks marks, PdfMarks all, PdfFeatureKind kind)
    {
        if (marks.HasFlag(all))
            tally.Add(kind);
    }

    /// <summary>An action in JavaScript; one that plays something and runs a program; or a program without a word of what it is for.</summary>
    private static bool IsScript(PdfMarks marks) =>
        marks.HasFlag(PdfMarks.JavaScript)
        || marks.HasFlag(PdfMarks.Script)
        || marks.HasFlag(PdfMarks.Rendition | PdfMarks.ScriptElsewhere);
}
