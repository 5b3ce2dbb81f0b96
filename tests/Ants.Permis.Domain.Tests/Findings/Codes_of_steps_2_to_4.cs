using System.Reflection;
using System.Text.RegularExpressions;
using Ants.Permis.Primitives;

namespace Ants.Permis.Findings;

public partial class Codes_of_steps_2_to_4
{
    public static TheoryData<string> All =>
        new(new[] { typeof(EtatCivilCodes), typeof(ContactCodes), typeof(PhotoSignatureCodes) }
            .SelectMany(type => type.GetFields(BindingFlags.Public | BindingFlags.Static)).Select(constant => (string)constant.GetRawConstantValue()!));

    [Theory]
    [MemberData(nameof(All))]
    public void Have_a_message_and_a_remedy_in_both_languages(string code)
    {
        foreach (var language in Enum.GetValues<Language>())
        {
            var text = FindingTexts.Template(code, language);
            Assert.EndsWith(".", text.Message, StringComparison.Ordinal);
            Assert.EndsWith(".", text.Remedy, StringComparison.Ordinal);
        }

        Assert.NotEqual(FindingTexts.Template(code, Language.French), FindingTexts.Template(code, Language.English));
    }

    [Theory]
    [MemberData(nameof(All))]
    public void Name_the_same_parameters_in_both_languages(string code) =>
        Assert.Equal(Parameters(code, Language.French), Parameters(code, Language.English));

    [Theory]
    [MemberData(nameof(All))]
    public void Are_an_area_and_a_problem_in_kebab_case(string code) => Assert.Matches("^(etat-civil|contact|photo-signature)\\.[a-z]+(-[a-z]+)*$", code);

    [Fact]
    public void Are_the_only_ones_with_texts_in_their_areas()
    {
        var codes = All.Select(row => row.Data).ToHashSet(StringComparer.Ordinal);
        var texts = FindingTexts.Codes.Where(code => code.StartsWith("etat-civil.", StringComparison.Ordinal) || code.StartsWith("contact.", StringComparison.Ordinal) || code.StartsWith("photo-signature.", StringComparison.Ordinal));
        Assert.Subset(codes, texts.ToHashSet(StringComparer.Ordinal));
    }

    private static List<string> Parameters(string code, Language language)
    {
        var text = FindingTexts.Template(code, language);
        return [.. Braces().Matches(text.Message + text.Remedy).Select(match => match.Value)];
    }

    [GeneratedRegex("\\{[a-z]+\\}", RegexOptions.None, 1000)]
    private static partial Regex Braces();
}
