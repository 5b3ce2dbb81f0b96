namespace Ants.Permis.PreCheck.Dossiers;

public sealed class Files_stay_inside_their_folder : IDisposable
{
    private readonly Folder folder = new();

    public void Dispose() => folder.Dispose();

    [Theory]
    [InlineData("../secret.pdf")]
    [InlineData("sub/../../secret.pdf")]
    [InlineData("..\\\\secret.pdf")]
    [InlineData("..")]
    [InlineData(".")]
    [InlineData("")]
    [InlineData(" ")]
    [InlineData("sub//scan.pdf")]
    [InlineData(".. /secret.pdf")]
    [InlineData("/etc/hostname")]
    [InlineData("C:\\\\secret.pdf")]
    [InlineData("scan.pdf:stream")]
    [InlineData("scan\\u0000.pdf")]
    public async Task A_name_that_leads_or_could_lead_out_is_wrong_usage(string name)
    {
        folder.Write("secret.pdf", SoundFiles.Of("pdf"));
        var run = await Run.Of("check", Naming(name), "--lang", "en");
        Assert.Equal((2, ""), (run.Code, run.Out));
        Assert.Contains("documents.slots[1].files[0]", run.Error, StringComparison.Ordinal);
        Assert.DoesNotContain("secret", run.Error, StringComparison.Ordinal);
    }

    [Theory]
    [InlineData("link.pdf")]
    [InlineData("linked/secret.pdf")]
    public async Task A_link_is_not_followed(string name)
    {
        var dossier = Naming(name);
        folder.Write("outside/secret.pdf", SoundFiles.Of("pdf"));
        File.CreateSymbolicLink(folder.Path("one/link.pdf"), folder.Path("outside/secret.pdf"));
        Directory.CreateSymbolicLink(folder.Path("one/linked"), folder.Path("outside"));
        Assert.Equal(2, (await Run.Of("check", dossier)).Code);
    }

    [Theory]
    [InlineData("sub/facture.pdf")]
    [InlineData("sub\\\\facture.pdf")]
    [InlineData(".facture..pdf")]
    public async Task A_file_below_the_folder_is_found(string name)
    {
        var dossier = Naming(name);
        folder.Write("one/" + name.Replace("\\\\", "/", StringComparison.Ordinal), SoundFiles.Of("pdf"));
        Assert.Equal(0, (await Run.Of("check", dossier)).Code);
    }

    private string Naming(string name)
    {
        var dossier = folder.Copy("clean", "one");
        return folder.Write("one/dossier.json", File.ReadAllText(dossier).Replace("facture-electricite.pdf", name, StringComparison.Ordinal));
    }
}
