using Ants.Permis.Conventions;
using Ants.Permis.Json;

namespace Ants.Permis.Domain.Tests.Json;

public sealed class The_golden_files_of_the_wire_format
{
    private const string Folder = "tests/Ants.Permis.Domain.Tests/Json/Golden";

    public static TheoryData<string> Names => WireSamples.Names;

    [Theory]
    [MemberData(nameof(Names))]
    public void Are_what_is_written_and_are_read_back_as_the_same_value(string name)
    {
        var format = WireSamples.FormatOf(name);
        Golden.Match($"{Folder}/{name}.json", WireSamples.Indent(format.Write(WireSamples.All[name])));
        var read = format.Read(File.ReadAllText(Path.Combine(Repository.Root, Folder, name + ".json")));
        Assert.Equal(WireSamples.All[name], read);
        Assert.Equal(format.Write(WireSamples.All[name]), format.Write(read));
    }

    [Fact]
    public void Are_not_left_over_from_a_case_that_is_gone() => Assert.Empty(Files().Except(WireSamples.All.Keys.Append("enums"), StringComparer.Ordinal));

    // A renamed value would make every stored answer unreadable, and the full samples show one value of each only.
    [Fact]
    public void Name_every_value_of_every_choice()
    {
        var values = The_types_of_the_wire_format.Reachable.Where(type => type.Type.IsEnum).OrderBy(type => type.Type.Name, StringComparer.Ordinal)
            .Select(type => $"\"{type.Type.Name}\": {((IWireConverter)type.Converter).Schema["enum"]!.ToJsonString()}");
        Golden.Match($"{Folder}/enums.json", "{\n  " + string.Join(",\n  ", values) + "\n}\n");
    }

    private static IEnumerable<string> Files() => Directory.EnumerateFiles(Path.Combine(Repository.Root, Folder)).Select(file => Path.GetFileNameWithoutExtension(file)!);
}
