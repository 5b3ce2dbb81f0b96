using Ants.Permis.Documents.PdfSyntax;

namespace Ants.Permis.Documents.Evidence;

/// <summary>A picture in the midst of content (ISO 32000-1, 8.9.7): bytes that only look like commands.</summary>
internal static class InlineImage
{
    /// <summary>Bytes behind a possible end that must look like content for it to be one.</summary>
    private const int Proof = 16;

    /// <summary>Where content goes on behind a picture whose <c>BI</c> was just read.</summary>
    public static int End(ref PdfLexer lexer, ReadOnlySpan<byte> content, PdfMeter meter)
    {
        while (lexer.Read() && !lexer.IsKeyword("ID"u8))
        {
            // The entries that describe the picture.
        }
        for (var at = lexer.Position; at < content.Length;)
        {
            var found = content[at..].IndexOf("EI"u8);
            if (!meter.Look(found) || found < 0)
                break;
            at += found + 2;
            if (IsEnd(content, at))
                return at;
        }
        return content.Length;
    }

    private static bool IsEnd(ReadOnlySpan<byte> content, int end)
    {
        if (!PdfBytes.IsBlank(content[end - 3]) || (end < content.Length && !PdfBytes.IsBlank(content[end])))
            return false;
        foreach (var one in content.Slice(end, Math.Min(Proof, content.Length - end)))
        {
            if (one > '~' || (one < ' ' && !PdfBytes.IsBlank(one)))
                return false;
        }
        return true;
    }
}
