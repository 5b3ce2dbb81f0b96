namespace PreCheck;

/// <summary>The command line, taken apart. What it means is for <see cref="Settings"/> and the commands.</summary>
internal sealed record Arguments(CommandSyntax Command, IReadOnlyList<string> Operands, IReadOnlyDictionary<string, string> Options)
{
    private const string EndOfOptions = "--";

    public string? this[string option] => Options.GetValueOrDefault(option);

    public bool Has(string option) => Options.ContainsKey(option);

    /// <summary>The language asked for, even when nothing else can be understood: a complaint is written in it.</summary>
    public static Language LanguageOf(IReadOnlyList<string> args)
    {
        var position = args.ToList().LastIndexOf(Option.Language);
        var asked = position >= 0 && position + 1 < args.Count ? args[position + 1] : args.LastOrDefault(arg => arg.StartsWith(Option.Language + "=", StringComparison.Ordinal))?[(Option.Language.Length + 1)..];
        return asked == "en" ? Language.English : Language.French;
    }

    public static Arguments Parse(IReadOnlyList<string> args, Language language)
    {
        var operands = new List<string>();
        var options = new Dictionary<string, string>(StringComparer.Ordinal);
        var rest = new Queue<string>(args);
        while (rest.TryDequeue(out var arg))
        {
            if (arg == EndOfOptions)
                break;
            if (arg.StartsWith('-') && arg.Length > 1)
                Add(arg, rest, options, language);
            else
                operands.Add(arg);
        }

        // What follows the end of the options: files whose names may start with a hyphen.
        operands.AddRange(rest);
        return Checked(operands, options, language);
    }

    private static Arguments Checked(List<string> operands, Dictionary<string, string> options, Language language)
    {
        var name = operands.FirstOrDefault() ?? "";
        if (options.ContainsKey(Option.Help))
            return new(CommandSyntax.Examples, [], options);
        if (CommandSyntax.Find(name) is not { } command)
            throw new UsageException(language.Say($"commande inconnue : {name}", $"unknown command: {name}"));
        if (options.Keys.FirstOrDefault(option => !command.Options.Contains(option)) is { } stray)
            throw new UsageException(language.Say($"{stray} ne s'emploie pas ici", $"{stray} has no meaning here"));
        var given = operands.Skip(1).ToList();
        if (given.Count < command.LeastOperands || given.Count > command.MostOperands)
            throw new UsageException(language.Say($"{command.Synopsis} : nombre d'arguments incorrect", $"{command.Synopsis}: wrong number of arguments"));
        return new(command, given, options);
    }

    private static void Add(string arg, Queue<string> rest, Dictionary<string, string> options, Language language)
    {
        var equals = arg.IndexOf('=', StringComparison.Ordinal);
        var name = equals < 0 ? arg : arg[..equals];
        if (name == "-h")
            name = Option.Help;
        if (!Option.All.TryGetValue(name, out var takesValue))
            throw new UsageException(language.Say($"option inconnue : {name}", $"unknown option: {name}"));
        var value = equals >= 0 ? arg[(equals + 1)..] : takesValue && rest.TryDequeue(out var next) ? next : null;
        if (takesValue ? string.IsNullOrEmpty(value) : value is not null)
            throw new UsageException(takesValue ? language.Say($"{name} attend une valeur", $"{name} needs a value") : language.Say($"{name} n'attend pas de valeur", $"{name} takes no value"));
        if (!options.TryAdd(name, value ?? ""))
            throw new UsageException(language.Say($"{name} est donné deux fois", $"{name} is given twice"));
    }
}
