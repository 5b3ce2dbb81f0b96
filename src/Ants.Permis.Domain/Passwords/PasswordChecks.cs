using Ants.Permis.Credentials;
using Ants.Permis.Findings;
using Ants.Permis.Primitives;
using Ants.Permis.Rules;

namespace Ants.Permis.Passwords;

/// <summary>What is wrong with a password, by the rules: everything at once. No finding says how long the password is, or of what.</summary>
internal static class PasswordChecks
{
    private static readonly (PasswordRequirement Requirement, string Code, Func<PasswordCharacters, int> Count)[] Sorts =
    [
        (PasswordRequirement.UppercaseLetters, PasswordCodes.UppercaseMissing, characters => characters.Uppercase),
        (PasswordRequirement.LowercaseLetters, PasswordCodes.LowercaseMissing, characters => characters.Lowercase),
        (PasswordRequirement.Digits, PasswordCodes.DigitMissing, characters => characters.Digits),
    ];

    public static IEnumerable<Finding> Of(TypedSecret typed, PasswordContext context, RulesInForce rules, JsonPath path)
    {
        IEnumerable<Finding> findings = UnreadableOf(typed, path) is { } finding
            ? [finding]
            : [.. ByCharacters(PasswordCharacters.Of(typed.Text), rules, path), .. ByLists(typed.Text, context, rules, path)];
        return IsCovered(rules) ? findings : findings.Prepend(NotCovered(rules, path));
    }

    /// <summary>Nothing typed, or nothing that can be looked at.</summary>
    private static Finding? UnreadableOf(TypedSecret typed, JsonPath path)
    {
        if (typed.IsEmpty)
            return new(PasswordCodes.Missing, Severity.Blocking, path);
        if (typed.IsTooLong)
            return new(PasswordCodes.TooLong, Severity.Blocking, path) { Parameters = [Limit(TypedSecret.MaxLength)] };
        return typed.IsWellFormed ? null : new(PasswordCodes.IllFormed, Severity.Blocking, path);
    }

    private static IEnumerable<Finding> ByCharacters(PasswordCharacters characters, RulesInForce rules, JsonPath path)
    {
        foreach (var finding in ByLength(characters.Count, rules, path))
            yield return finding;
        foreach (var (requirement, code, count) in Sorts)
        {
            if (rules.Password(requirement) is { } row && count(characters) < row.Value.Value)
                yield return Broken(row, code, path, Limit(row.Value.Value));
        }

        var signs = PasswordStrength.SignsOf(rules);
        if (rules.Password(PasswordRequirement.SpecialCharacters) is { } special && characters.Special(signs) < special.Value.Value)
            yield return Broken(special, PasswordCodes.SpecialMissing, path, Limit(special.Value.Value), new("characters", signs.Shown));
        if (rules.Password(PasswordRequirement.Entropy) is { } entropy && PasswordStrength.BitsOf(characters.Count, characters.Alphabet(signs)) < entropy.Value.Value)
            yield return Broken(entropy, PasswordCodes.EntropyTooLow, path, [Limit(entropy.Value.Value), .. Sufficient(entropy.Value.Value, signs)]);
    }

    private static IEnumerable<Finding> ByLength(int count, RulesInForce rules, JsonPath path)
    {
        if (rules.Password(PasswordRequirement.MaximumLength) is { } longest && count > longest.Value.Value)
            yield return Broken(longest, PasswordCodes.TooLong, path, Limit(longest.Value.Value));
        if (rules.Password(PasswordRequirement.MinimumLength) is { } shortest && count < shortest.Value.Value)
            yield return Broken(shortest, PasswordCodes.TooShort, path, Limit(shortest.Value.Value));
        else if (rules.Password(PasswordRequirement.AdvisedLength) is { } advised && count < advised.Value.Value)
            yield return Broken(advised, PasswordCodes.ShorterThanAdvised, path, Limit(advised.Value.Value)) with { Severity = Severity.Warning };
    }

    private static IEnumerable<Finding> ByLists(string text, PasswordContext context, RulesInForce rules, JsonPath path)
    {
        if (rules.Password(PasswordRequirement.Blocklist) is { } listed)
        {
            var answer = context.Blocklist.Find(PasswordBlocklist.Normalise(text));
            if (answer == BlocklistAnswer.Listed)
                yield return Broken(listed, PasswordCodes.Listed, path);
            else if (answer == BlocklistAnswer.NotChecked)
                yield return Broken(listed, PasswordCodes.BlocklistNotChecked, path) with { Severity = Severity.Information, IsUndetermined = true };
        }

        if (rules.Password(PasswordRequirement.ContextWords) is { } words && ContextWords.MakeUp(text, context.Words))
            yield return Broken(words, PasswordCodes.MadeOfKnownWords, path);
    }

    // What would be enough, as the examples of the CNIL have it: 12 characters of all sorts, 14 letters and digits, or a phrase of 17 small letters.
    private static IEnumerable<FindingParameter> Sufficient(int bits, CharacterSet signs)
    {
        const string Small = "a", WithCapitals = "aA0", All = "aA0 ";
        yield return Fewest("mixed", All);
        yield return Fewest("alphanumeric", WithCapitals);
        yield return Fewest("letters", Small);

        FindingParameter Fewest(string name, string sample) =>
            new(name, new FindingValue.Number(PasswordStrength.FewestCharacters(bits, PasswordCharacters.Of(sample).Alphabet(signs))));
    }

    private static bool IsCovered(RulesInForce rules) =>
        rules.Password(PasswordRequirement.MinimumLength) is not null || rules.Password(PasswordRequirement.Entropy) is not null;

    // The rules of passwords may begin later than the rule book: a password is never taken because no rule was known.
    private static Finding NotCovered(RulesInForce rules, JsonPath path) =>
        rules.NotCovered() with { Path = path, Parameters = [new("from", new FindingValue.Date(rules.Book.Accounts.CoveredFrom))] };

    // Whatever the status of the rule is: it judges no applicant, it keeps an account that the host chose to keep so.
    private static Finding Broken(RuleRow<PasswordRequirement, PasswordTerm> row, string code, JsonPath path, params ReadOnlySpan<FindingParameter> parameters) =>
        new(code, Severity.Blocking, path) { Rule = row.Reference, Parameters = ValueList.Create(parameters) };

    private static FindingParameter Limit(int value) => new("limit", new FindingValue.Number(value));
}
