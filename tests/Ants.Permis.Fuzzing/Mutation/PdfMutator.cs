using System.Text;

namespace Ants.Permis.Fuzzing.Mutation;

/// <summary>Changes the tokens of a PDF: numbers, references, names, and whole lines.</summary>
internal static class PdfMutator
{
    private static readonly string[] Numbers = ["0", "1", "2", "3", "4", "-1", "9999999999", "2147483647", "65536", "0.5", "1e9"];

    private static readonly string[] Words =
    [
        "/Kids", "/Pages", "/Page", "/Type", "/Count", "/Length", "/Filter", "/FlateDecode", "/LZWDecode", "/ASCIIHexDecode", "/RunLengthDecode", "/Prev", "/XRefStm", "/Root", "/Encrypt", "/Names",
        "/W", "/Index", "/Size", "/N", "/First", "/ObjStm", "/XRef", "/DecodeParms", "/Predictor", "/Columns", "/Resources", "/Font", "/XObject", "/Form", "/Contents", "/Annots", "/AA", "/Next",
        "/JavaScript", "/OpenAction", "obj", "endobj", "stream", "endstream", "xref", "trailer", "startxref", "%%EOF", "<<", ">>", "[", "]", "(", ")", "null", " R", "Tj", "TJ", "Do", "q", "Q", "BT", "ET", "Tf", "cm",
    ];

    public static void Mutate(List<byte> file, Random random)
    {
        switch (random.Next(5))
        {
            case 0:
                ReplaceRun(file, random, one => one is >= (byte)'0' and <= (byte)'9', Numbers[random.Next(Numbers.Length)]);
                break;
            case 1:
                ReplaceRun(file, random, one => one > ' ' && one < 127, Words[random.Next(Words.Length)]);
                break;
            case 2:
                file.InsertRange(random.Next(file.Count + 1), Encoding.ASCII.GetBytes(" " + Words[random.Next(Words.Length)] + " "));
                break;
            case 3:
                file.InsertRange(random.Next(file.Count + 1), Encoding.ASCII.GetBytes($" {random.Next(12)} 0 R "));
                break;
            default:
                MoveLine(file, random);
                break;
        }
    }

    private static void ReplaceRun(List<byte> file, Random random, Predicate<byte> belongs, string text)
    {
        var start = file.Count == 0 ? -1 : file.FindIndex(random.Next(file.Count), belongs);
        if (start < 0)
            return;
        var end = file.FindIndex(start, one => !belongs(one));
        file.RemoveRange(start, (end < 0 ? file.Count : end) - start);
        file.InsertRange(start, Encoding.ASCII.GetBytes(text));
    }

    private static void MoveLine(List<byte> file, Random random)
    {
        var start = file.Count == 0 ? -1 : file.IndexOf((byte)'\n', random.Next(file.Count));
        var end = start < 0 ? -1 : file.IndexOf((byte)'\n', start + 1);
        if (end < 0)
            return;
        var line = file.GetRange(start, end - start);
        if (random.Next(2) == 0)
            file.RemoveRange(start, line.Count);
        file.InsertRange(random.Next(file.Count + 1), line);
    }
}
