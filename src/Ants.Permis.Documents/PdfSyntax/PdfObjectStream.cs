using Ants.Permis.Documents.Formats;

namespace Ants.Permis.Documents.PdfSyntax;

/// <summary>An object stream: objects without stream of their own, compressed together (ISO 32000-1, 7.5.7).</summary>
internal sealed class PdfObjectStream
{
    private readonly ReadOnlyMemory<byte> data;
    private readonly List<(int Number, int Offset)> members;
    private readonly PdfMeter meter;

    private PdfObjectStream(ReadOnlyMemory<byte> data, List<(int Number, int Offset)> members, PdfMeter meter)
    {
        this.data = data;
        this.members = members;
        this.meter = meter;
    }

    public int Count => members.Count;

    /// <summary>Reads the numbers and offsets before the first object.</summary>
    /// <param name="data">The decoded stream.</param>
    /// <param name="count">The declared number of objects: reading stops there, and earlier when there are fewer.</param>
    /// <param name="first">Where the first object stands.</param>
    /// <param name="meter">The budget.</param>
    public static PdfObjectStream Read(ReadOnlyMemory<byte> data, long count, long first, PdfMeter meter)
    {
        List<(int, int)> pairs = [];
        var lexer = new PdfLexer(data.Span, 0, meter);
        while (pairs.Count < count && lexer.ReadInteger() && lexer.Position <= first)
        {
            var number = lexer.Number is > 0 and <= int.MaxValue ? (int)lexer.Number : 0;
            if (!lexer.ReadInteger())
                break;
            pairs.Add((number, (int)Math.Clamp(first + lexer.Number, -1, data.Length)));
        }
        return new(data, pairs, meter);
    }

    public int NumberAt(int position) => members[position].Number;

    /// <summary>The object of a number, looked for where the index says that it is, then everywhere; false when it is not here.</summary>
    public bool TryRead(int number, int position, out PdfValue value)
    {
        if (position >= members.Count || members[position].Number != number)
            position = Search(number);
        value = position < 0 ? default : ReadAt(members[position].Offset);
        return position >= 0;
    }

    private PdfValue ReadAt(int offset)
    {
        var lexer = new PdfLexer(data.Span, offset, meter);
        return lexer.Read() ? PdfValue.At(ref lexer, data) : default;
    }

    private int Search(int number)
    {
        meter.Spend(1 + (members.Count / 8));
        return members.FindLastIndex(member => member.Number == number);
    }
}
