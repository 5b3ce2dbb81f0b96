using Ants.Permis.Documents.Formats;

namespace Ants.Permis.Documents.PdfSyntax;

/// <summary>The entries of a dictionary, one after the other. What is no name where a key should be is passed over, as readers do.</summary>
internal ref struct PdfEntries
{
    private readonly ReadOnlyMemory<byte> source;
    private PdfLexer lexer;

    public PdfEntries(PdfValue dictionary, PdfMeter meter)
    {
        source = dictionary.Source;
        lexer = new PdfLexer(source.Span, dictionary.Start, meter);
    }

    /// <summary>The key as it is written, without its solidus.</summary>
    public ReadOnlySpan<byte> Key { get; private set; }

    public PdfValue Value { get; private set; }

    /// <summary>Reads the next entry; false at the end of the dictionary or where the object around it ends.</summary>
    public bool Read()
    {
        if (Value.IsComposite)
            lexer.SkipComposite();
        Value = default;
        while (lexer.Read() && lexer.Kind != PdfToken.DictionaryClose && !EndsObject())
        {
            if (lexer.Kind == PdfToken.Name)
                return ReadValue(lexer.Token[1..]);
            if (lexer.Kind is PdfToken.ArrayOpen or PdfToken.DictionaryOpen)
                lexer.SkipComposite();
        }
        return false;
    }

    private bool ReadValue(ReadOnlySpan<byte> key)
    {
        Key = key;
        if (!lexer.Read() || lexer.Kind == PdfToken.DictionaryClose || EndsObject())
            return false;
        Value = PdfValue.At(ref lexer, source);
        return true;
    }

    private readonly bool EndsObject() => lexer.IsKeyword("endobj"u8) || lexer.IsKeyword("stream"u8);
}
