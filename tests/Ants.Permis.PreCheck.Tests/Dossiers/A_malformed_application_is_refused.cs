namespace Ants.Permis.PreCheck.Dossiers;

public sealed class A_malformed_application_is_refused : IDisposable
{
    private const string Typed = "Zorglub";

    private readonly Folder folder = new();

    public void Dispose() => folder.Dispose();

    [Theory]
    [InlineData("\"sex\": \"female\"", "\"sex\": \"Zorglub\"", 18, "etatCivil.sex")]
    [InlineData("\"sex\": \"female\"", "\"sex\": 0", 18, "etatCivil.sex")]
    [InlineData("\"sex\": \"female\"", "\"Zorglub\": \"female\"", 18, "etatCivil")]
    [InlineData("\"sex\": \"female\"", "\"sex\": \"female\", \"sex\": \"male\"", 18, "etatCivil")]
    [InlineData("\"C\", \"CE\"", "\"C\", \"Zorglub\"", 5, "motif.categories")]
    [InlineData("\"addressHolder\": \"applicant\"", "\"addressHolder\": \"Zorglub\"", 42, "documents.addressHolder")]
    [InlineData("\"addressHolder\": \"applicant\"", "\"addressHolder\": 1", 42, "documents.addressHolder")]
    [InlineData("\"addressHolder\": \"applicant\"", "\"Zorglub\": \"applicant\"", 42, "documents")]
    [InlineData("\"addressHolder\": \"applicant\"", "\"addressHolder\": null, \"addressHolder\": null", 42, "documents")]
    [InlineData("\"kind\": \"diplomaOrTitle\"", "\"kind\": \"Zorglub\"", 46, "documents.slots[2].kind")]
    [InlineData("\"kind\": \"diplomaOrTitle\"", "\"kind\": \"DiplomaOrTitle\"", 46, "documents.slots[2].kind")]
    [InlineData("\"kind\": \"diplomaOrTitle\"", "\"kind\": \"diplomaOrTitle\", \"number\": 0", 41, "documents.slots[2].number")]
    [InlineData("\"kind\": \"diplomaOrTitle\"", "\"kind\": \"proofOfAddress\"", 41, "documents.slots[2]")]
    [InlineData("\"issuedOn\": \"2026-10-15\"", "\"issuedOn\": \"Zorglub\"", 45, "documents.slots[1].issuedOn")]
    [InlineData("\"issuedOn\": \"2026-10-15\"", "\"issuedOn\": \"2026-02-30\"", 45, "documents.slots[1].issuedOn")]
    [InlineData("[\"facture-electricite.pdf\"]", "\"Zorglub\"", 45, "documents.slots[1].files")]
    [InlineData("[\"facture-electricite.pdf\"]", "[null]", 41, "documents")]
    [InlineData("\"SPECIMEN-2026-0001\"", "\"Zorglub\\n\"", 61, "demandeNumber")]
    [InlineData("\"SPECIMEN-2026-0001\"", "\"\\uD800 Zorglub\"", 61, "demandeNumber")]
    [InlineData("\"SPECIMEN-2026-0001\"", "\" \"", 61, "demandeNumber")]
    [InlineData("\"SPECIMEN-2026-0001\"", "null", 61, "demandeNumber")]
    [InlineData("\"SPECIMEN-2026-0001\"", "{ \"Zorglub\": 1 }", 61, "demandeNumber")]
    [InlineData("\"SPECIMEN-2026-0001\"", "\"1\", \"demandeNumber\": \"Zorglub\"", 61, "")]
    [InlineData("\"demandeNumber\"", "\"documents\": { \"slots\": [] }, \"demandeNumber\"", 61, "")]
    [InlineData("\"birthName\": \"Specimen\",", "\"birthName\": \"Zorglub\" \"x\",", 17, "")]
    [InlineData("\"birthName\": \"Specimen\",", "\"birthName\": nZorglub,", 17, "")]
    [InlineData("\"birthName\": \"Specimen\",", "\"birthName\": 1Zorglub,", 17, "")]
    public async Task With_its_line_and_member_and_nothing_of_what_was_typed(string from, string to, int line, string member)
    {
        var text = await File.ReadAllTextAsync(Run.Example("clean"), TestContext.Current.CancellationToken);
        Assert.Contains(from, text, StringComparison.Ordinal);
        var run = await Run.Of("check", folder.Write("dossier.json", text.Replace(from, to, StringComparison.Ordinal)), "--lang", "en");
        Assert.Equal((2, ""), (run.Code, run.Out));
        Assert.Contains($", line {line}{(member.Length == 0 ? "" : ", " + member)}", run.Error, StringComparison.Ordinal);
        Assert.DoesNotContain(Typed, run.Error, StringComparison.OrdinalIgnoreCase);
    }

    [Theory]
    [InlineData("")]
    [InlineData("Zorglub")]
    [InlineData("null")]
    [InlineData("[]")]
    [InlineData("{}")]
    [InlineData("{ \"documents\": null }")]
    [InlineData("{ \"documents\": \"Zorglub\" }")]
    [InlineData("{ \"Zorglub\": {} }")]
    [InlineData("// Zorglub\n{}")]
    public async Task Whatever_it_is(string text)
    {
        var run = await Run.Of("check", folder.Write("dossier.json", text));
        Assert.Equal((2, ""), (run.Code, run.Out));
        Assert.DoesNotContain(Typed, run.Error, StringComparison.OrdinalIgnoreCase);
    }

    [Theory]
    [InlineData("\"motif\"")]
    [InlineData("\"etatCivil\"")]
    [InlineData("\"address\"")]
    [InlineData("\"contact\"")]
    [InlineData("\"photoSignature\"")]
    [InlineData("\"documents\"")]
    public async Task Every_section_but_the_representative_must_be_there(string section)
    {
        var lines = await File.ReadAllLinesAsync(Run.Example("clean"), TestContext.Current.CancellationToken);
        var start = Array.FindIndex(lines, line => line.StartsWith("  " + section, StringComparison.Ordinal));
        var end = Array.FindIndex(lines, start, line => line.StartsWith("  }", StringComparison.Ordinal) || line.TrimEnd().EndsWith("},", StringComparison.Ordinal));
        string[] kept = [.. lines[..start], .. lines[(end + 1)..]];
        var text = string.Join('\n', kept).TrimEnd();
        // The comma in front of a last section goes with it.
        text = System.Text.RegularExpressions.Regex.Replace(text, @",\s*\}$", "\n}", System.Text.RegularExpressions.RegexOptions.None, TimeSpan.FromSeconds(10));
        Assert.Equal(2, (await Run.Of("check", folder.Write("dossier.json", text))).Code);
    }

    [Fact]
    public async Task A_byte_order_mark_and_the_line_ends_of_Windows_are_none_of_its_faults()
    {
        var dossier = folder.Copy("clean", "one");
        var text = "\uFEFF" + (await File.ReadAllTextAsync(dossier, TestContext.Current.CancellationToken)).Replace("\n", "\r\n", StringComparison.Ordinal);
        Assert.Equal(0, (await Run.Of("check", folder.Write("one/dossier.json", text))).Code);
    }

    [Theory]
    [InlineData("{\n", "{\n  \"demandeNumber\": \"1\",\n")]
    [InlineData("  \"contact\":", "  \"demandeNumber\"\n:\n\"1\"\n ,\n  \"contact\":")]
    public async Task A_number_may_stand_anywhere_and_moves_no_line(string from, string to)
    {
        var dossier = folder.Copy("clean", "one");
        var text = (await File.ReadAllTextAsync(dossier, TestContext.Current.CancellationToken)).Replace(",\n  \"demandeNumber\": \"SPECIMEN-2026-0001\"", "", StringComparison.Ordinal);
        var at = text.IndexOf(from, StringComparison.Ordinal);
        text = text[..at] + to + text[(at + from.Length)..];
        Assert.Equal(0, (await Run.Of("check", folder.Write("one/dossier.json", text))).Code);
        var wrong = text.Replace("\"followUpConsent\": true", "\"followUpConsent\": 1", StringComparison.Ordinal);
        var line = wrong[..wrong.IndexOf("followUpConsent", StringComparison.Ordinal)].Count(character => character == '\n') + 1;
        Assert.Contains($", line {line}, contact.followUpConsent", (await Run.Of("check", folder.Write("one/dossier.json", wrong), "--lang", "en")).Error, StringComparison.Ordinal);
    }

    [Fact]
    public async Task A_representative_who_is_there_is_read()
    {
        var dossier = folder.Copy("seven-defects", "one");
        var run = await Run.Of("check", folder.Write("one/dossier.json", (await File.ReadAllTextAsync(dossier, TestContext.Current.CancellationToken)).Replace("14/02/2000", "14/02/2009", StringComparison.Ordinal)), "--json");
        Assert.DoesNotContain("motif.not-a-minor", run.Out, StringComparison.Ordinal);
        Assert.DoesNotContain("legal-representative-missing", run.Out, StringComparison.Ordinal);
    }

    [Fact]
    public async Task A_file_that_is_far_too_large_for_one_is_not_read() =>
        Assert.Equal(2, (await Run.Of("check", folder.Write("dossier.json", new byte[1_000_001]))).Code);
}
