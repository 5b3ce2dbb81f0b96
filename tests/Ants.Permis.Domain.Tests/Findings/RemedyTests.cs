using System.Reflection;
using Ants.Permis.Conventions;
using Ants.Permis.Findings;
using Ants.Permis.Primitives;

namespace Ants.Permis.Domain.Tests.Findings;

public sealed class A_text_of_a_finding
{
    private static readonly Type[] Areas = [typeof(MotifCodes), typeof(SupportingDocumentCodes), typeof(WizardCodes), typeof(RuleCodes), typeof(DocumentCodes)];

    private static IEnumerable<string> Codes =>
        Areas.SelectMany(area => area.GetFields(BindingFlags.Public | BindingFlags.Static)).Where(constant => constant.IsLiteral).Select(constant => (string)constant.GetRawConstantValue()!);

    [Fact]
    public void Exists_for_every_code() => Convention.Holds("A code has a text.", Codes.Except(FindingTexts.Codes));

    [Fact]
    public void Says_what_to_do() =>
        Convention.Holds("A remedy is an action.", from code in Codes from language in Enum.GetValues<Language>() where FindingTexts.Template(code, language).Remedy.Length == 0 select code);

    [Fact]
    public void Addresses_an_adult_stranger() =>
        Convention.Holds("French says « vous ».", Codes.Where(code => Texts(code).Any(word => word is "tu" or "ton" or "ta" or "tes" or "toi")));

    [Fact]
    public void Names_both_readings_of_the_age_of_a_proof_of_address()
    {
        var finding = new Finding(SupportingDocumentCodes.ProofOfAddressStricterReading, Severity.Information, JsonPath.Of("/documents/proofOfAddress"))
        {
            Parameters =
            [
                new("months", new FindingValue.Number(6)), new("stricter", new FindingValue.Number(3)), new("until", new FindingValue.Date(new NodaTime.LocalDate(2019, 10, 1))),
            ],
        };
        var french = FindingTexts.For(finding, Language.French);
        Assert.Contains("moins de 6 mois", french.Message, StringComparison.Ordinal);
        Assert.Contains("moins de 3 mois", french.Message, StringComparison.Ordinal);
        Assert.Contains("1er octobre 2019", french.Remedy, StringComparison.Ordinal);
        Assert.Contains("1 October 2019", FindingTexts.For(finding, Language.English).Remedy, StringComparison.Ordinal);
    }

    [Fact]
    public void Names_a_missing_document_in_the_readers_language()
    {
        var finding = new Finding(SupportingDocumentCodes.Missing, Severity.Blocking, JsonPath.Root) { Parameters = [new("document", new FindingValue.Label("document-kind.proof-of-address"))] };
        Assert.Contains("« Justificatif de domicile »", FindingTexts.For(finding, Language.French).Message, StringComparison.Ordinal);
        Assert.Contains("\"Proof of address\"", FindingTexts.For(finding, Language.English).Message, StringComparison.Ordinal);
    }

    private static string[] Texts(string code)
    {
        var text = FindingTexts.Template(code, Language.French);
        return $"{text.Message} {text.Remedy}".Split([' ', '\'', '.', ',', ';', ':']);
    }
}
