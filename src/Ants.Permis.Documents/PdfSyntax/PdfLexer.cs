using Ants.Permis.Documents.Formats;

namespace Ants.Permis.Documents.PdfSyntax;

/// <summary>The tokens of PDF syntax (ISO 32000-1, 7.2 and 7.3).</summary>
internal enum PdfToken
{
    End,
    Integer,
    Real,
    Name,
    Text,
    ArrayOpen,
    ArrayClose,
    DictionaryOpen,
    DictionaryClose,
    Keyword,
}

/// <summary>Reads one token after the other, from any position, and never fails: what makes no sense is a keyword nobody knows.</summary>
internal ref struct PdfLexer
{
    private readonly ReadOnlySpan<byte> bytes;
    private readonly PdfMeter meter;

    public PdfLexer(ReadOnlySpan<byte> bytes, long position, PdfMeter meter)
    {
        this.bytes = bytes;
        this.meter = meter;
        Position = position >= 0 && position < bytes.Length ? (int)position : bytes.Length;
    }

    /// <summary>Where the next token is looked for.</summary>
    public int Position { get; private set; }

    /// <summary>Where the token starts.</summary>
    public int Start { get; private set; }

    public PdfToken Kind { get; private set; }

    /// <summary>The value of an integer token.</summary>
    public long Number { get; private set; }

    public readonly ReadOnlySpan<byte> Token => bytes[Start..Position];

    public readonly bool IsKeyword(ReadOnlySpan<byte> word) => Kind == PdfToken.Keyword && Token.SequenceEqual(word);

    /// <summary>Reads the next token; false at the end of the bytes or of the budget.</summary>
    public bool Read()
    {
        var from = Position;
        SkipBlanks();
        Start = Position;
        Kind = Start < bytes.Length ? Scan(bytes[Start]) : PdfToken.End;
        if (!meter.Look(Position - from))
            Kind = PdfToken.End;
        return Kind != PdfToken.End;
    }

    public bool ReadInteger() => Read() && Kind == PdfToken.Integer;

    public bool ReadKeyword(ReadOnlySpan<byte> word) => Read() && IsKeyword(word);

    /// <summary>Reads <c>G R</c> after an integer if that is what stands there; otherwise stays where it is.</summary>
    public bool TryReadReference()
    {
        var generation = PdfBytes.EndOfBlank(bytes, Position);
        var blank = PdfBytes.EndOfDigits(bytes, generation);
        var letter = PdfBytes.EndOfBlank(bytes, blank);
        if (generation == Position || blank == generation || letter == blank || letter == bytes.Length || bytes[letter] != 'R')
            return false;
        if (letter + 1 < bytes.Length && PdfBytes.IsRegular(bytes[letter + 1]))
            return false;
        Position = letter + 1;
        return true;
    }

    /// <summary>Goes behind the end of the array or dictionary whose opening was just read, looking at brackets only.</summary>
    /// <remarks>Arrays and dictionaries that overlap are not told apart: damaged files hold them, and the count of brackets still ends.</remarks>
    public void SkipComposite()
    {
        for (var depth = 1; depth > 0 && SkipToBracket();)
        {
            if (Kind is PdfToken.ArrayClose or PdfToken.DictionaryClose)
                depth--;
            else if (Kind is PdfToken.ArrayOpen or PdfToken.DictionaryOpen && ++depth > meter.Limits.MaxNesting)
                meter.Stop(PdfMeter.Nesting);
        }
    }

    private bool SkipToBracket()
    {
        var found = bytes[Position..].IndexOfAny(PdfBytes.Brackets);
        if (!meter.Look(found))
            found = -1;
        Position = found < 0 ? bytes.Length : Position + found;
        return Read();
    }

    private void SkipBlanks()
    {
        while (Position < bytes.Length)
        {
            if (bytes[Position] == '%')
                Position = PdfBytes.EndOfLine(bytes, Position);
            else if (PdfBytes.IsBlank(bytes[Position]))
                Position = PdfBytes.EndOfBlank(bytes, Position);
            else
                return;
        }
    }

    private PdfToken Scan(byte first) => first switch
    {
        (byte)'/' => Take(PdfBytes.EndOfRegular(bytes, Start + 1), PdfToken.Name),
        (byte)'(' => Take(EndOfLiteral(), PdfToken.Text),
        (byte)'<' when IsDoubled(first) => Take(Start + 2, PdfToken.DictionaryOpen),
        (byte)'<' => Take(EndOfHexadecimal(), PdfToken.Text),
        (byte)'>' when IsDoubled(first) => Take(Start + 2, PdfToken.DictionaryClose),
        (byte)'[' => Take(Start + 1, PdfToken.ArrayOpen),
        (byte)']' => Take(Start + 1, PdfToken.ArrayClose),
        _ when !PdfBytes.IsRegular(first) => Take(Start + 1, PdfToken.Keyword),
        _ => Take(PdfBytes.EndOfRegular(bytes, Start), KindOfRegular(first)),
    };

    private PdfToken Take(int end, PdfToken kind)
    {
        Position = end;
        return kind == PdfToken.Integer ? Numeric() : kind;
    }

    private static PdfToken KindOfRegular(byte first) =>
        PdfBytes.IsDigit(first) || first is (byte)'+' or (byte)'-' or (byte)'.' ? PdfToken.Integer : PdfToken.Keyword;

    private PdfToken Numeric()
    {
        var digits = Token[0] is (byte)'+' or (byte)'-' ? Token[1..] : Token;
        var end = PdfBytes.EndOfDigits(digits, 0);
        if (end < digits.Length)
            return digits[end] == '.' ? PdfToken.Real : PdfToken.Keyword;
        // Eighteen digits fit in 64 bits; a longer number is no position and no count of a real file.
        if (digits.Length is 0 or > 18)
            return PdfToken.Real;
        Number = 0;
        foreach (var digit in digits)
            Number = (Number * 10) + (digit - '0');
        Number = Token[0] == '-' ? -Number : Number;
        return PdfToken.Integer;
    }

    private readonly bool IsDoubled(byte first) => Start + 1 < bytes.Length && bytes[Start + 1] == first;

    private readonly int EndOfHexadecimal()
    {
        var found = bytes[Start..].IndexOf((byte)'>');
        return found < 0 ? bytes.Length : Start + found + 1;
    }

    private readonly int EndOfLiteral()
    {
        var depth = 0;
        for (var at = Start; ;)
        {
            var found = bytes[at..].IndexOfAny("()\\"u8);
            if (found < 0 || !meter.Spend())
                return bytes.Length;
            at += found + 1;
            if (bytes[at - 1] == '\\')
                at = Math.Min(at + 1, bytes.Length);
            else if (bytes[at - 1] == '(')
                depth++;
            else if (--depth == 0)
                return at;
        }
    }
}
