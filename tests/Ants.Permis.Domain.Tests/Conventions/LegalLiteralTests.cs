using System.Globalization;
using System.Text.RegularExpressions;
using Ants.Permis.Conventions;
using Microsoft.CodeAnalysis;
using Microsoft.CodeAnalysis.CSharp;
using Microsoft.CodeAnalysis.CSharp.Syntax;

namespace Ants.Permis.Domain.Tests.Conventions;

/// <summary>An age, a delay, a number of pages or of bytes is a row of a rule table, never a number in the code that applies it.</summary>
public sealed partial class Legal_numbers
{
    private const long SmallestSuspect = 8;

    private static readonly HashSet<string> Searched =
        ["Motifs", "SupportingDocuments", "Situations", "PhotoSignature", "Requirements", "Demandes", "Submission", "Passwords", "Accounts", "FollowUp", "Space", "Validation"];

    /// <summary>Numbers that are not law: file, number, reason.</summary>
    private static readonly (string File, string Number, string Reason)[] Allowed =
    [
        ("Account.cs", "16", "how many keys of commands are remembered: a repetition comes soon or not at all"),
        ("AccountEvolution.cs", "32", "how many askings for messages are remembered: a protection of the host's memory"),
        ("PasswordCharacters.cs", "26", "the letters of the alphabet"),
        ("PasswordCharacters.cs", "10", "the digits"),
        ("Notification.cs", "20", "a day of the tutorial's notifications"),
        ("Notification.cs", "2019", "their year"),
        ("PersonalAnswers.cs", "10", "the years of a decade, to which a date is coarsened"),
        ("DocumentPage.cs", "1000", "how many pages a list shows at most: a protection of the host's memory, not a rule"),
        ("SummaryFile.cs", "10", "how many pages of a file are named one by one"),
        ("SummaryText.cs", "80", "the columns of a terminal"),
        ("SummaryText.cs", "28", "the columns of the labels"),
        ("SummaryText.cs", "48", "the columns of the answers"),
        ("FormulaireDepot.cs", "1_100", "how many characters of given names the frame of a sheet holds: paper, not a rule"),
    ];

    [Fact]
    public void Stand_in_the_rule_tables_only() =>
        Convention.Holds("Move the number to src/Ants.Permis.Domain/Rules, or name it in the list of exceptions with its reason.",
            from source in SourceCode.Files
            where source.File.Project == "Ants.Permis.Domain" && Searched.Contains(source.File.Folder) && !source.File.IsGenerated
            from literal in Suspects(source.Root)
            where !Allowed.Any(allowed => source.File.Path.EndsWith("/" + allowed.File, StringComparison.Ordinal) && allowed.Number == literal.Token.Text)
            select $"{source.Place(literal)}: {literal.Token.Text} in {literal.Parent}");

    [Theory]
    [InlineData("bool Old(int age) => age >= 18;", "18")]
    [InlineData("object End(NodaTime.LocalDate issued) => issued.PlusMonths(6);", "6")]
    [InlineData("object Age() => NodaTime.Period.FromMonths(3);", "3")]
    [InlineData("bool Fits(int pages) => pages <= 5;", "5")]
    [InlineData("const int MaxPages = 2;", "2")]
    [InlineData("object Slot() => new Slot(MaxPages: 2);", "2")]
    [InlineData("long Limit() => 11_000_000;", "11_000_000")]
    public void Are_seen_in(string member, string number) =>
        Assert.Equal([number], Suspects(Parse(member)).Select(literal => literal.Token.Text));

    [Theory]
    [InlineData("int Next(int step) => step + 1;")]
    [InlineData("bool None(int pages) => pages == 0;")]
    [InlineData("int First(int[] list) => list[2];")]
    [InlineData("enum E { A = 12 }")]
    public void Are_not_seen_in(string member) =>
        Assert.Empty(Suspects(Parse(member)));

    private static IEnumerable<LiteralExpressionSyntax> Suspects(SyntaxNode root) =>
        root.DescendantNodes().OfType<LiteralExpressionSyntax>()
            .Where(literal => literal.IsKind(SyntaxKind.NumericLiteralExpression))
            .Where(literal => literal.FirstAncestorOrSelf<EnumMemberDeclarationSyntax>() is null && literal.FirstAncestorOrSelf<AttributeSyntax>() is null)
            .Where(literal => Value(literal) is not (0 or 1))
            .Where(literal => Value(literal) >= SmallestSuspect || IsCalendarArithmetic(literal) || IsNamedAsQuantity(literal));

    private static CompilationUnitSyntax Parse(string member) =>
        SyntaxFactory.ParseCompilationUnit($"class C {{ {member} }}");

    private static decimal Value(LiteralExpressionSyntax literal) => Convert.ToDecimal(literal.Token.Value, CultureInfo.InvariantCulture);

    private static bool IsCalendarArithmetic(LiteralExpressionSyntax literal) =>
        literal.Parent?.Parent?.Parent is InvocationExpressionSyntax call && CalendarCall().IsMatch(call.Expression.ToString());

    private static bool IsNamedAsQuantity(LiteralExpressionSyntax literal) => literal.Parent switch
    {
        BinaryExpressionSyntax binary => Quantity().IsMatch((binary.Left == literal ? binary.Right : binary.Left).ToString()),
        RelationalPatternSyntax pattern => Quantity().IsMatch(pattern.FirstAncestorOrSelf<IsPatternExpressionSyntax>()?.Expression.ToString() ?? ""),
        EqualsValueClauseSyntax { Parent: VariableDeclaratorSyntax variable } => Quantity().IsMatch(variable.Identifier.Text),
        EqualsValueClauseSyntax { Parent: PropertyDeclarationSyntax property } => Quantity().IsMatch(property.Identifier.Text),
        AssignmentExpressionSyntax assignment => Quantity().IsMatch(assignment.Left.ToString()),
        ArgumentSyntax { NameColon: { } name } => Quantity().IsMatch(name.Name.Identifier.Text),
        _ => false,
    };

    [GeneratedRegex("(Plus|Minus|From)(Years|Months|Weeks|Days|Hours)$", RegexOptions.ExplicitCapture, 1000)]
    private static partial Regex CalendarCall();

    [GeneratedRegex("(?i:age|pages?|years?|months?|days?|hours?|bytes|octets)$", RegexOptions.ExplicitCapture, 1000)]
    private static partial Regex Quantity();
}
