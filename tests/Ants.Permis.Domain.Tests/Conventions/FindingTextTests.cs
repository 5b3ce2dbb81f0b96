using System.Reflection;
using System.Text.RegularExpressions;
using Ants.Permis.Conventions;
using Ants.Permis.Findings;
using Ants.Permis.Primitives;

namespace Ants.Permis.Domain.Tests.Conventions;

public sealed partial class Finding_codes
{
    private static readonly IReadOnlyList<FieldInfo> Constants =
        [.. from type in typeof(Finding).Assembly.GetExportedTypes()
            where type.Namespace == "Ants.Permis.Findings" && type.Name.EndsWith("Codes", StringComparison.Ordinal)
            from field in type.GetFields(BindingFlags.Public | BindingFlags.Static)
            where field.IsLiteral && field.FieldType == typeof(string)
            select field];

    private static IEnumerable<string> Codes => Constants.Select(Code);

    [Fact]
    public void Are_found_at_all() => Assert.Contains(DocumentCodes.Empty, Codes);

    [Fact]
    public void Are_an_area_and_a_problem_in_kebab_case() =>
        Convention.Holds("A code is area.problem.", Codes.Where(code => !KebabCase().IsMatch(code)));

    [Fact]
    public void Are_unique() =>
        Convention.Holds("A code has one meaning.", Codes.GroupBy(code => code, StringComparer.Ordinal).Where(group => group.Count() > 1).Select(group => group.Key));

    [Fact]
    public void Have_a_text() => Convention.Holds("A code has a French and an English text.", Codes.Except(FindingTexts.Codes, StringComparer.Ordinal));

    [Fact]
    public void Have_a_constant() => Convention.Holds("A text belongs to a public constant.", FindingTexts.Codes.Except(Codes, StringComparer.Ordinal));

    [Fact]
    public void Say_something_in_both_languages() =>
        Convention.Holds("A message is a sentence, and a remedy exists in both languages or in none.",
            FindingTexts.Codes.Where(code => !IsSentence(French(code).Message) || !IsSentence(English(code).Message) || (French(code).Remedy.Length == 0) != (English(code).Remedy.Length == 0)));

    [Fact]
    public void Name_the_same_parameters_in_both_languages() =>
        Convention.Holds("French and English show the same values.", FindingTexts.Codes.Where(code => !Placeholders(French(code)).SetEquals(Placeholders(English(code)))));

    [Fact]
    public void Document_the_parameters_of_their_texts()
    {
        var documentation = PublicSurface.Documentation(typeof(Finding).Assembly);
        Convention.Holds("The summary of a code says « Parameters: <c>name</c> » for each value its text shows.",
            from constant in Constants
            where FindingTexts.Codes.Contains(Code(constant), StringComparer.Ordinal)
            let documented = documentation[$"F:{constant.DeclaringType!.FullName}.{constant.Name}"].Descendants("c").Select(element => element.Value)
            from placeholder in Placeholders(French(Code(constant))).Except(documented, StringComparer.Ordinal)
            select $"{Code(constant)}: {placeholder}");
    }

    [Fact]
    public void Share_their_languages_with_the_labels() =>
        Convention.Holds("A label has words in both languages.",
            Labels.Keys.Where(key => string.IsNullOrWhiteSpace(Labels.Get(key, Language.French)) || string.IsNullOrWhiteSpace(Labels.Get(key, Language.English))));

    private static string Code(FieldInfo constant) => (string)constant.GetRawConstantValue()!;

    private static FindingText French(string code) => FindingTexts.Template(code, Language.French);

    private static FindingText English(string code) => FindingTexts.Template(code, Language.English);

    private static bool IsSentence(string text) => text.Length > 0 && text[^1] is '.' or '?' or '!';

    private static HashSet<string> Placeholders(FindingText text) =>
        Placeholder().Matches(text.Message + text.Remedy).Select(match => match.Groups["name"].Value).ToHashSet(StringComparer.Ordinal);

    [GeneratedRegex("^[a-z0-9]+(-[a-z0-9]+)*\\.[a-z0-9]+(-[a-z0-9]+)*$", RegexOptions.ExplicitCapture, 1000)]
    private static partial Regex KebabCase();

    [GeneratedRegex(@"\{(?<name>\w+)\}", RegexOptions.ExplicitCapture, 1000)]
    private static partial Regex Placeholder();
}
