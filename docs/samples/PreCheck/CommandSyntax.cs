namespace PreCheck;

/// <summary>One command: its words, and what it takes.</summary>
internal sealed record CommandSyntax(string Name, string Synopsis, int LeastOperands, int MostOperands, params IReadOnlyList<string> Options)
{
    public static CommandSyntax Examples { get; } = new("", "", 0, 0, Option.Language);

    public static CommandSyntax Check { get; } =
        new("check", "check DOSSIER.json [--pieces DIR] [--on DATE] [--profile NAME] [--json]", 1, 1, Option.Pieces, Option.On, Option.Profile, Option.Json, Option.Language);

    public static CommandSyntax CheckAll { get; } =
        new("check-all", "check-all DIR [--on DATE] [--profile NAME] [--state FILE] [--fresh] [--json]", 1, 1, Option.On, Option.Profile, Option.State, Option.Fresh, Option.Json, Option.Language);

    public static CommandSyntax Inspect { get; } =
        new("inspect", "inspect FILE... [--text] [--on DATE] [--profile NAME] [--json]", 1, int.MaxValue, Option.Text, Option.On, Option.Profile, Option.Json, Option.Language);

    public static CommandSyntax Steps { get; } =
        new("steps", "steps DOSSIER.json [--pieces DIR] [--on DATE] [--profile NAME] [--json]", 1, 1, Option.Pieces, Option.On, Option.Profile, Option.Json, Option.Language);

    public static CommandSyntax Rules { get; } =
        new("rules", "rules [--on DATE] [--profile NAME] [--table TABLE] [--json]", 0, 0, Option.On, Option.Profile, Option.Table, Option.Json, Option.Language);

    public static CommandSyntax Diff { get; } =
        new("diff", "diff [DOSSIER.json] --from DATE --to DATE [--profile NAME] [--to-profile NAME] [--table TABLE] [--json]", 0, 1, Option.From, Option.To, Option.Profile, Option.ToProfile, Option.Table, Option.Pieces, Option.Json, Option.Language);

    public static CommandSyntax Why { get; } =
        new("why", "why DOSSIER.json [--rule ID] [--pieces DIR] [--on DATE] [--profile NAME] [--json]", 1, 1, Option.Rule, Option.Pieces, Option.On, Option.Profile, Option.Json, Option.Language);

    public static CommandSyntax Deadlines { get; } =
        new("deadlines", "deadlines DOSSIER.json [--pieces DIR] [--on DATE] [--profile NAME] [--json]", 1, 1, Option.Pieces, Option.On, Option.Profile, Option.Json, Option.Language);

    public static CommandSyntax Summary { get; } =
        new("summary", "summary DOSSIER.json [--format text|md|html] [--pieces DIR] [--on DATE] [--profile NAME]", 1, 1, Option.Format, Option.Pieces, Option.On, Option.Profile, Option.Language);

    public static CommandSyntax Form { get; } =
        new("form", "form DOSSIER.json --out FORM.pdf [--number NUMBER] [--pieces DIR] [--on DATE] [--profile NAME] [--json]", 1, 1, Option.Number, Option.Out, Option.Pieces, Option.On, Option.Profile, Option.Json, Option.Language);

    public static IReadOnlyList<CommandSyntax> All { get; } = [Examples, Check, CheckAll, Inspect, Steps, Rules, Why, Diff, Deadlines, Summary, Form];

    public static CommandSyntax? Find(string name) => All.FirstOrDefault(command => command.Name == name);
}

/// <summary>The options, and whether each is followed by a value.</summary>
internal static class Option
{
    public const string Pieces = "--pieces";
    public const string On = "--on";
    public const string Profile = "--profile";
    public const string ToProfile = "--to-profile";
    public const string From = "--from";
    public const string To = "--to";
    public const string Table = "--table";
    public const string Rule = "--rule";
    public const string Json = "--json";
    public const string Language = "--lang";
    public const string State = "--state";
    public const string Fresh = "--fresh";
    public const string Number = "--number";
    public const string Out = "--out";
    public const string Text = "--text";
    public const string Help = "--help";
    public const string Format = "--format";

    public static IReadOnlyDictionary<string, bool> All { get; } = new Dictionary<string, bool>(StringComparer.Ordinal)
    {
        [Pieces] = true,
        [On] = true,
        [Profile] = true,
        [ToProfile] = true,
        [From] = true,
        [To] = true,
        [Table] = true,
        [Rule] = true,
        [Language] = true,
        [State] = true,
        [Number] = true,
        [Out] = true,
        [Json] = false,
        [Fresh] = false,
        [Text] = false,
        [Help] = false,
        [Format] = true,
    };
}
