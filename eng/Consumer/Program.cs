// A stranger's first program: built by .ci/run from the packed packages, outside the clone and with a package cache of its own.
using Ants.Permis.Documents.Formats;
using Ants.Permis.Findings;
using Ants.Permis.Primitives;

var finding = new Finding(DocumentCodes.TooLarge, Severity.Blocking, JsonPath.Of("/supportingDocuments/0"))
{
    Parameters = [new("limit", new FindingValue.Bytes(11_000_000))],
};
Expect("Le fichier dépasse la taille maximale de 11 Mo.", FindingTexts.For(finding, Language.French).Message);
Expect("The file is larger than the maximum of 11 MB.", FindingTexts.For(finding, Language.English).Message);
Expect("Blocking document.too-large at '/supportingDocuments/0'", finding.ToString());
Expect("True", (InspectionLimits.Default.MaxPages > 0).ToString());
Console.WriteLine("The packed packages work.");

static void Expect(string expected, string actual)
{
    if (!string.Equals(expected, actual, StringComparison.Ordinal))
        throw new InvalidOperationException($"Expected: {expected}\nActual:   {actual}");
}
