using Specimens;

// Writes the files of the examples: dotnet run --project eng/Specimens -- docs/samples/PreCheck/examples
if (args.Length != 1)
{
    Console.Error.WriteLine("usage: Specimens FOLDER");
    return 2;
}

foreach (var (path, bytes) in ExampleFiles.All)
{
    var file = Path.Combine(args[0], path);
    Directory.CreateDirectory(Path.GetDirectoryName(file)!);
    File.WriteAllBytes(file, bytes);
    Console.WriteLine($"{bytes.Length,7}  {path}");
}

return 0;
