using System.Collections;
using System.Reflection;
using Ants.Permis.Demandes;
using Ants.Permis.Identity;
using Ants.Permis.Motifs;
using Ants.Permis.PhotoSignature;
using Ants.Permis.Primitives;
using Ants.Permis.Requirements;
using Ants.Permis.Rules;
using Ants.Permis.SupportingDocuments;
using FluentValidation.Results;
using FsCheck.Xunit;

namespace Ants.Permis.Domain.Tests.Validation;

public sealed class The_failures_of_a_form
{
    private const string Sentinel = "Zyxwvut";
    private const int MaxDepth = 8;

    public static TheoryData<string> Typed => [Sentinel, $"{Sentinel} <1>", $"-{Sentinel}-", new string('x', 2_000) + Sentinel];

    [Theory]
    [MemberData(nameof(Typed))]
    public void Never_hold_what_was_typed(string typed)
    {
        var answers = Filled(typed);
        var failures = Wizard.StepsWithForms.SelectMany(step => Wizard.Validate(step, answers, Rulebook.Ants2019.At(Rulebook.Ants2019.CoveredFrom))).ToList();
        Assert.True(failures.Count > 8);
        Assert.All(failures, failure => Assert.DoesNotContain(Texts(failure, 0), text => text.Contains(Sentinel, StringComparison.OrdinalIgnoreCase)));
    }

    [Property(Arbitrary = [typeof(FormGenerators)], MaxTest = 100)]
    public void Hold_no_attempted_value_and_no_placeholder(TypedForms forms) =>
        Assert.All(Wizard.StepsWithForms.SelectMany(step => Wizard.Validate(step, forms.Answers, forms.Rules)), failure =>
        {
            Assert.Null(failure.AttemptedValue);
            Assert.Empty(failure.FormattedMessagePlaceholderValues ?? []);
        });

    [Fact]
    public void Would_be_seen_to_hold_it() =>
        Assert.Contains(Texts(new ValidationFailure("BirthName", "no", new[] { Sentinel }), 0), text => text.Contains(Sentinel, StringComparison.Ordinal));

    /// <summary>Answers with the text in every box of every step, those of later versions included.</summary>
    private static DemandeAnswers Filled(string typed)
    {
        var answers = DemandeAnswers.Empty with
        {
            Motif = new() { ForWhom = ForWhom.Minor, Motif = Motif.ValidationDiplomeProfessionnel },
            EtatCivil = new() { GivenNames = [typed, typed] },
            LegalRepresentative = new(),
            Address = new(),
            Contact = new(),
            PhotoSignature = new() { Choice = PhotoSignatureChoice.DigitalCode },
            Situation = new() { PaidDriving = true },
            Documents = new() { Slots = [Place(typed)] },
        };
        var boxes = 0;
        foreach (var section in typeof(DemandeAnswers).GetProperties().Where(section => !section.GetMethod!.IsStatic).Select(section => section.GetValue(answers)!))
        {
            foreach (var box in section.GetType().GetProperties().Where(box => box.PropertyType == typeof(string)))
            {
                box.SetValue(section, typed);
                boxes++;
            }
        }

        Assert.True(boxes >= 18);
        return answers;
    }

    private static SlotAnswers Place(string typed) => new(DocumentKind.ProofOfAddress)
    {
        Comment = typed,
        Files = [new AttachedFile(FileReference.Create(Sentinel), typed, new() { Format = DocumentFormat.Pdf, Bytes = 0 })],
    };

    // Every text that can be reached from the public members of a failure, the finding and what a log would write included.
    private static IEnumerable<string> Texts(object? value, int depth)
    {
        if (value is null || depth > MaxDepth)
            return [];
        if (value is string text)
            return [text];
        var own = value.ToString() ?? "";
        var items = value is IEnumerable list ? list.Cast<object?>().SelectMany(item => Texts(item, depth + 1)) : [];
        var members = value.GetType().Namespace?.StartsWith("System", StringComparison.Ordinal) == true ? [] : value.GetType()
            .GetProperties(BindingFlags.Public | BindingFlags.Instance)
            .Where(property => property.GetIndexParameters().Length == 0)
            .SelectMany(property => Texts(property.GetValue(value), depth + 1));
        return [own, .. items, .. members];
    }
}
