using System.Runtime.InteropServices;
using Ants.Permis.Documents.PdfSyntax;

namespace Ants.Permis.Documents.Evidence;

/// <summary>Reads the content of a page and writes the part of it that shows text. Forms are written where they are shown (ISO 32000-1, 8.10 and 9.4).</summary>
internal sealed class ContentRewriter(EvidenceShelf shelf, CopyFont font, CopyBuffer buffer, TextTally tally)
{
    private const int DeepestForm = 8;
    private const int MostOperands = 64;

    private readonly PdfMeter meter = shelf.Document.Meter;
    private readonly ShownText shown = new(buffer, font, tally);
    private readonly TextLevels levels = new(buffer, tally);
    private readonly List<PdfValue> operands = [];
    private readonly Stack<Frame> frames = new();
    private readonly HashSet<long> path = [];

    /// <summary>Content that is being read, and where it goes on.</summary>
    [StructLayout(LayoutKind.Auto)]
    private readonly record struct Frame(ReadOnlyMemory<byte> Content, int Position, TextResources Resources, int Depth, long Form);

    public void Rewrite(ReadOnlyMemory<byte> content, TextResources resources)
    {
        tally.StartPage();
        levels.State = default;
        frames.Push(new(content, 0, resources, 0, 0));
        while (frames.TryPop(out var frame))
            Continue(frame);
        if (!tally.HasRoom || buffer.IsFull)
            tally.Cut();
    }

    private void Continue(Frame frame)
    {
        var lexer = new PdfLexer(frame.Content.Span, frame.Position, meter);
        while (tally.HasRoom && !buffer.IsFull && lexer.Read())
        {
            if (lexer.Kind != PdfToken.Keyword)
            {
                TakeOperand(ref lexer, frame.Content);
                continue;
            }
            tally.Operator();
            if (lexer.IsKeyword("BI"u8))
                lexer = new PdfLexer(frame.Content.Span, InlineImage.End(ref lexer, frame.Content.Span, meter), meter);
            else if (!lexer.IsKeyword("Do"u8))
                Apply(lexer.Token, frame);
            else if (TryEnter(frame with { Position = lexer.Position }))
                return;
            operands.Clear();
        }
        levels.RestoreTo(frame.Form == 0 ? 0 : frame.Depth - 1);
        path.Remove(frame.Form);
    }

    private void TakeOperand(ref PdfLexer lexer, ReadOnlyMemory<byte> content)
    {
        var value = PdfValue.At(ref lexer, content);
        if (value.IsComposite)
            lexer.SkipComposite();
        if (operands.Count == MostOperands)
            operands.RemoveAt(0);
        operands.Add(value);
    }

    /// <summary>Goes into the form that the operand names. A form inside itself shows nothing, in readers as here.</summary>
    private bool TryEnter(Frame frame)
    {
        if (operands is not [.., { Kind: PdfKind.Name } name] || frame.Resources.Form(name) is not { } form || path.Contains(form.Number))
            return false;
        if (path.Count == DeepestForm)
        {
            tally.Cut();
            return false;
        }
        operands.Clear();
        levels.Save();
        buffer.Add(form.Matrix).Add("cm\n"u8);
        path.Add(form.Number);
        frames.Push(frame);
        frames.Push(new(form.Content, 0, form.Resources ?? frame.Resources, levels.Depth, form.Number));
        return true;
    }

    private void Apply(ReadOnlySpan<byte> command, Frame frame)
    {
        switch (Pack(command))
        {
            case 'q':
                levels.Save();
                break;
            case 'Q':
                levels.RestoreTo(Math.Max(frame.Depth, levels.Depth - 1));
                break;
            case ('T' << 8) | 'f':
                SetFont(frame.Resources);
                break;
            case ('T' << 8) | 'c':
                levels.State = levels.State with { CharacterSpacing = Operand(1) };
                Copy(command, 1);
                break;
            case ('T' << 8) | 'w':
                levels.State = levels.State with { WordSpacing = Operand(1) };
                break;
            case ('T' << 8) | 'm' or ('c' << 8) | 'm':
                Copy(command, 6);
                break;
            case ('T' << 8) | 'd' or ('T' << 8) | 'D':
                Copy(command, 2);
                break;
            case ('T' << 8) | 'L' or ('T' << 8) | 'z' or ('T' << 8) | 's':
                Copy(command, 1);
                break;
            case ('B' << 8) | 'T' or ('E' << 8) | 'T' or ('T' << 8) | '*':
                Copy(command, 0);
                break;
            default:
                Show(Pack(command));
                break;
        }
    }

    private void Show(int command)
    {
        if (command is not (('T' << 8) | 'j' or ('T' << 8) | 'J' or '\'' or '"') || operands.Count == 0)
            return;
        if (command == '"' && operands.Count >= 3)
        {
            levels.State = levels.State with { WordSpacing = Operand(3), CharacterSpacing = Operand(2) };
            buffer.Add(Operand(2)).Add("Tc\n"u8);
        }
        if (command is '\'' or '"')
            buffer.Add("T*\n"u8);
        shown.Show(operands[^1], levels.State, meter);
    }

    private void SetFont(TextResources resources)
    {
        if (operands is not [.., { Kind: PdfKind.Name } name, _])
            return;
        levels.State = levels.State with { Font = resources.Font(name), Size = Operand(1) };
        buffer.Add("/F "u8).Add(Operand(1)).Add("Tf\n"u8);
    }

    /// <summary>Writes a command with its numbers, unless it has too few.</summary>
    private void Copy(ReadOnlySpan<byte> command, int count)
    {
        if (operands.Count < count)
            return;
        for (var at = count; at > 0; at--)
            buffer.Add(Operand(at));
        buffer.Add(command).Add("\n"u8);
    }

    /// <summary>The operand that many places before the command.</summary>
    private double Operand(int place) => operands.Count < place ? 0 : PdfNumbers.Read(operands[^place]);

    /// <summary>A command of one or two letters as one number; 0 for any other.</summary>
    private static int Pack(ReadOnlySpan<byte> command) => command.Length switch
    {
        1 => command[0],
        2 => (command[0] << 8) | command[1],
        _ => 0,
    };
}
