using Ants.Permis.Documents.Formats;

namespace Ants.Permis.Documents.PdfSyntax;

/// <summary>The kinds of PDF objects (ISO 32000-1, 7.3) as far as a structure is concerned.</summary>
internal enum PdfKind : byte
{
    /// <summary>Null, or nothing at all: the two mean the same.</summary>
    Null,
    Integer,
    Name,
    Text,
    Array,
    Dictionary,
    Reference,

    /// <summary>Booleans, real numbers and what is no object.</summary>
    Other,
}

/// <summary>A PDF object where it stands: nothing is copied, and an array or a dictionary is read only when somebody looks into it.</summary>
/// <param name="Kind">What it is.</param>
/// <param name="Source">The file, or the decoded object stream that holds it.</param>
/// <param name="Start">Where its content starts: behind the opening bracket of an array or a dictionary.</param>
/// <param name="End">Where a name or a text ends; the end of an array or a dictionary is not looked for before it is needed.</param>
/// <param name="Number">The value of an integer, or the object number of a reference.</param>
internal readonly record struct PdfValue(PdfKind Kind, ReadOnlyMemory<byte> Source, int Start, int End, long Number)
{
    public ReadOnlySpan<byte> Content => Source.Span[Start..End];

    public bool IsComposite => Kind is PdfKind.Array or PdfKind.Dictionary;

    public bool IsFalse => Kind == PdfKind.Other && Content.SequenceEqual("false"u8);

    public static PdfValue Reference(int number) => new(PdfKind.Reference, default, 0, 0, number);

    /// <summary>The object whose first token was just read.</summary>
    public static PdfValue At(ref PdfLexer lexer, ReadOnlyMemory<byte> source) => lexer.Kind switch
    {
        PdfToken.Integer => IntegerOrReference(ref lexer),
        PdfToken.Name => new(PdfKind.Name, source, lexer.Start + 1, lexer.Position, 0),
        PdfToken.Text => new(PdfKind.Text, source, lexer.Start, lexer.Position, 0),
        PdfToken.ArrayOpen => new(PdfKind.Array, source, lexer.Position, lexer.Position, 0),
        PdfToken.DictionaryOpen => new(PdfKind.Dictionary, source, lexer.Position, lexer.Position, 0),
        PdfToken.Keyword when lexer.Token.SequenceEqual("null"u8) => default,
        PdfToken.End => default,
        _ => new(PdfKind.Other, source, lexer.Start, lexer.Position, 0),
    };

    /// <summary>The value of a key of a dictionary; the last one when the key is repeated, as most readers have it.</summary>
    public PdfValue Get(ReadOnlySpan<byte> key, PdfMeter meter)
    {
        PdfValue found = default;
        if (Kind != PdfKind.Dictionary)
            return found;
        for (var entries = new PdfEntries(this, meter); entries.Read();)
        {
            if (PdfName.Is(entries.Key, key))
                found = entries.Value;
        }
        return found;
    }

    public bool IsName(ReadOnlySpan<byte> name) => Kind == PdfKind.Name && PdfName.Is(Content, name);

    private static PdfValue IntegerOrReference(ref PdfLexer lexer)
    {
        var number = lexer.Number;
        return new(lexer.TryReadReference() ? PdfKind.Reference : PdfKind.Integer, default, 0, 0, number);
    }
}
