using Spectre.Console;
using Spectre.Console.Rendering;

namespace PreCheck.Output;

/// <summary>Where text for people goes: with colours on a terminal; elsewhere plain, at one width, and without spaces at line ends.</summary>
internal sealed class Screen
{
    public const int Width = 100;

    private readonly Host host;
    private readonly IAnsiConsole? terminal;

    public Screen(Host host)
    {
        this.host = host;
        terminal = host.IsTerminal ? Terminal(host.Out) : null;
    }

    /// <summary>The terminal, for what moves on it; null when nobody looks.</summary>
    public IAnsiConsole? Live => terminal;

    public void Show(IRenderable content)
    {
        if (terminal is not null)
            terminal.Write(content);
        else
            host.Out.Write(PlainText(content));
    }

    public void Line(string text = "", Style? style = null) => Show(new Rows(new Text(text, style)));

    private static string PlainText(IRenderable content)
    {
        using var text = new StringWriter();
        var console = AnsiConsole.Create(new AnsiConsoleSettings
        {
            Ansi = AnsiSupport.No,
            ColorSystem = ColorSystemSupport.NoColors,
            Interactive = InteractionSupport.No,
            Out = new AnsiConsoleOutput(text),
            Enrichment = new ProfileEnrichment { UseDefaultEnrichers = false },
        });
        console.Profile.Width = Width;
        console.Profile.Capabilities.Unicode = true;
        console.Write(content);
        return string.Join('\n', text.ToString().ReplaceLineEndings("\n").Split('\n').Select(line => line.TrimEnd()));
    }

    private static IAnsiConsole Terminal(TextWriter writer)
    {
        var console = AnsiConsole.Create(new AnsiConsoleSettings { Out = new AnsiConsoleOutput(writer) });
        console.Profile.Width = Math.Min(console.Profile.Width, Width);
        return console;
    }
}
