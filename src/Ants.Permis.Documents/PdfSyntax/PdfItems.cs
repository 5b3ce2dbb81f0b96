using Ants.Permis.Documents.Formats;

namespace Ants.Permis.Documents.PdfSyntax;

/// <summary>The items of an array, one after the other; none for anything else.</summary>
internal ref struct PdfItems
{
    private readonly ReadOnlyMemory<byte> source;
    private PdfLexer lexer;

    public PdfItems(PdfValue array, PdfMeter meter)
        : this(array, array.Start, meter)
    {
    }

    /// <summary>Goes on with an array where <see cref="Position"/> was.</summary>
    public PdfItems(PdfValue array, int position, PdfMeter meter)
    {
        source = array.Source;
        lexer = new PdfLexer(source.Span, array.Kind == PdfKind.Array ? position : source.Length, meter);
    }

    public PdfValue Value { get; private set; }

    /// <summary>Where the next item is looked for: behind the value that was read last.</summary>
    public readonly int Position => lexer.Position;

    /// <summary>Reads the next item and goes behind it; false at the end of the array or where the object around it ends.</summary>
    public bool Read()
    {
        if (!lexer.Read() || lexer.Kind is PdfToken.ArrayClose or PdfToken.DictionaryClose || lexer.IsKeyword("endobj"u8))
            return false;
        Value = PdfValue.At(ref lexer, source);
        if (Value.IsComposite)
            lexer.SkipComposite();
        return true;
    }
}
