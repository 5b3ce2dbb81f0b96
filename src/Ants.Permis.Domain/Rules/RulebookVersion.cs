using System.Runtime.CompilerServices;
using System.Security.Cryptography;
using System.Text;
using Ants.Permis.Primitives;
using NodaTime;
using NodaTime.Text;

namespace Ants.Permis.Rules;

/// <summary>The version of a rule book, read off its rows.</summary>
internal static class RulebookVersion
{
    private const int Bytes = 8;
    private const char Separator = '\u001F';

    // By reference: `with` gives another rule book, which has a version of its own.
    private static readonly ConditionalWeakTable<Rulebook, string> Versions = [];

    public static string Of(Rulebook rulebook) => Versions.GetValue(rulebook, Compute);

    private static string Compute(Rulebook rulebook)
    {
        var text = new StringBuilder();
        text.Append(Iso(rulebook.CoveredFrom)).Append('\n');
        foreach (var table in rulebook.Tables)
        {
            text.Append(table.Name).Append('\n');
            foreach (var line in table.Lines)
                text.AppendJoin(Separator, Parts(table, line)).Append('\n');
        }

        return Convert.ToHexStringLower(SHA256.HashData(Encoding.UTF8.GetBytes(text.ToString())).AsSpan(0, Bytes));
    }

    // The words beside the code: the other reading of a conflict is in the words only.
    private static string?[] Parts(IRuleTable table, RuleLine line) =>
    [
        line.Id, RuleText.KeyCode(line), RuleText.ValueCode(line), RuleText.Unit(line), RuleText.Value(table, line, Language.French),
        Iso(line.Period.From), line.Period.To is { } to ? Iso(to) : null, line.Status.ToString(), line.Source.Text, line.Source.Article,
    ];

    private static string Iso(LocalDate day) => LocalDatePattern.Iso.Format(day);
}
