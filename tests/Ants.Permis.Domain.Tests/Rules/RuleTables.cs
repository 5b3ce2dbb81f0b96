using System.Reflection;
using Ants.Permis.Rules;

namespace Ants.Permis.Domain.Tests.Rules;

/// <summary>The tables of the profiles that come with the library, found by reflection so that none can be forgotten.</summary>
internal static class RuleTables
{
    public static IEnumerable<PropertyInfo> Properties { get; } =
        [.. typeof(Rulebook).GetProperties(BindingFlags.Public | BindingFlags.Instance).Where(property => typeof(IRuleTable).IsAssignableFrom(property.PropertyType))];

    public static IEnumerable<PropertyInfo> AccountProperties { get; } =
        [.. typeof(AccountRules).GetProperties(BindingFlags.Public | BindingFlags.Instance).Where(property => typeof(IRuleTable).IsAssignableFrom(property.PropertyType))];

    /// <summary>Profile and table, as a theory takes them.</summary>
    public static TheoryData<string, string> All => new(Rulebook.Profiles.SelectMany(book => Of(book).Select(table => (book.Name, table.Name))));

    public static IRuleTable Get(string profile, string name) => Of(Rulebook.FindProfile(profile)!).Single(table => table.Name == name);

    public static IEnumerable<IRuleTable> Of(Rulebook book) =>
        [.. Properties.Select(property => (IRuleTable)property.GetValue(book)!), .. AccountProperties.Select(property => (IRuleTable)property.GetValue(book.Accounts)!)];

    /// <summary>What <see cref="RuleTable{TKey, TValue}.Find"/> answers, seen without its types.</summary>
    public static RuleLine? Find(IRuleTable table, object key, NodaTime.LocalDate day)
    {
        var row = table.GetType().GetMethod(nameof(RuleTable<,>.Find))!.Invoke(table, [key, day]);
        return row is null ? null : table.Lines.Single(line => line.Id == (string)row.GetType().GetProperty("Id")!.GetValue(row)!);
    }
}
