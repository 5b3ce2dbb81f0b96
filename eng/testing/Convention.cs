namespace Ants.Permis.Conventions;

/// <summary>States a convention and names everything that breaks it.</summary>
internal static class Convention
{
    public static void Holds(string rule, IEnumerable<string> offenders)
    {
        var found = offenders.Distinct(StringComparer.Ordinal).Order(StringComparer.Ordinal).ToList();
        if (found.Count > 0)
            Assert.Fail($"{rule} {found.Count} offender(s):\n  {string.Join("\n  ", found)}");
    }
}
