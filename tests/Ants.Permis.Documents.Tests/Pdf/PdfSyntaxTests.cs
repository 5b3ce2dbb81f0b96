using Ants.Permis.Documents.Formats;
using Ants.Permis.Documents.Pdf;
using Ants.Permis.Documents.PdfSyntax;
using Ants.Permis.Documents.Tests.Corpus;

namespace Ants.Permis.Documents.Tests.Pdf;

public sealed class The_syntax_of_a_pdf
{
    [Theory]
    [InlineData("12 -7 +3 0007", "Integer Integer Integer Integer")]
    [InlineData("1.5 .5 -.5 4. - +", "Real Real Real Real Real Real")]
    [InlineData("123456789012345678 1234567890123456789", "Integer Real")]
    [InlineData("/Name/Other /A#20B / /a", "Name Name Name Name Name")]
    [InlineData("(a(b)c\\)d)(e)", "Text Text")]
    [InlineData("<48 65><<>>", "Text DictionaryOpen DictionaryClose")]
    [InlineData("[1[2]]", "ArrayOpen Integer ArrayOpen Integer ArrayClose ArrayClose")]
    [InlineData("true obj 12a )>{}", "Keyword Keyword Keyword Keyword Keyword Keyword Keyword")]
    [InlineData("% a remark ( with [ brackets\r1\0\t\f2", "Integer Integer")]
    [InlineData("(never closed", "Text")]
    [InlineData("<4", "Text")]
    [InlineData("  % nothing", "")]
    public void Is_a_row_of_tokens(string text, string kinds)
    {
        var lexer = new PdfLexer(PdfFile.Latin(text), 0, Meter());
        List<PdfToken> found = [];
        while (lexer.Read())
            found.Add(lexer.Kind);
        Assert.Equal(kinds, string.Join(' ', found));
    }

    [Theory]
    [InlineData("12 0 R", "Reference", 12)]
    [InlineData("12 \n 65535\tR/Next", "Reference", 12)]
    [InlineData("12 0 Rest", "Integer", 12)]
    [InlineData("12 0", "Integer", 12)]
    [InlineData("12 R", "Integer", 12)]
    [InlineData("-5", "Integer", -5)]
    [InlineData("null", "Null", 0)]
    [InlineData("false", "Other", 0)]
    [InlineData("", "Null", 0)]
    public void Tells_numbers_from_references(string text, string kind, long number)
    {
        var value = Value(text);
        Assert.Equal((kind, number), (value.Kind.ToString(), value.Number));
    }

    [Theory]
    [InlineData("(plain)", "plain")]
    [InlineData("(a\\(b\\)c\\\\)", "a(b)c\\")]
    [InlineData("(\\n\\r\\t\\b\\f\\x)", "\n\r\t\b\fx")]
    [InlineData("(\\101\\0618\\7)", "A18\u0007")]
    [InlineData("(one\\\r\nline\\\nonly)", "onelineonly")]
    [InlineData("<48 65\n6c6C6F>", "Hello")]
    [InlineData("<414>", "A@")]
    [InlineData("()", "")]
    [InlineData("/Name", "")]
    public void Writes_texts_in_two_ways(string written, string text) => Assert.Equal(PdfFile.Latin(text), PdfText.Bytes(Value(written), 100));

    [Theory]
    [InlineData("(12345678)")]
    [InlineData("<3132333435363738>")]
    public void Writes_texts_that_are_read_only_as_far_as_wanted(string written) => Assert.Equal("12345"u8, PdfText.Bytes(Value(written), 5));

    [Theory]
    [InlineData("Kids", true)]
    [InlineData("K#69ds", true)]
    [InlineData("#4B#69#64#73", true)]
    [InlineData("K#6", false)]
    [InlineData("Kids#", false)]
    [InlineData("Kids#20", false)]
    [InlineData("kids", false)]
    [InlineData("K#zzds", false)]
    public void Lets_any_byte_of_a_name_hide_behind_its_number(string written, bool isKids) =>
        Assert.Equal(isKids, PdfName.Is(PdfFile.Latin(written), "Kids"u8));

    [Theory]
    [InlineData("<</A 1/A 2>>", 2)]
    [InlineData("<</B[/A 1]/A 2/C<</A 3>>>>", 2)]
    [InlineData("<</B(/A 1)/C</A 1>/A 2>>", 2)]
    [InlineData("<<7 true [/A 1]/A 2>>", 2)]
    [InlineData("<</B/A/A 2", 2)]
    [InlineData("<</A 2 endobj /A 3", 2)]
    [InlineData("<</B 1>>/A 2", 0)]
    [InlineData("<</A>>", 0)]
    [InlineData("[/A 1]", 0)]
    public void Finds_the_last_value_of_a_key(string dictionary, long value) => Assert.Equal(value, Value(dictionary).Get("A"u8, Meter()).Number);

    private static PdfMeter Meter() => new(new ReadingBudget(InspectionLimits.Default));

    private static PdfValue Value(string text)
    {
        var bytes = PdfFile.Latin(text);
        var lexer = new PdfLexer(bytes, 0, Meter());
        lexer.Read();
        return PdfValue.At(ref lexer, bytes);
    }
}
