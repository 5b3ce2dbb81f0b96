using System.Reflection;
using System.Text.Json;
using Ants.Permis.Motifs;
using Ants.Permis.Primitives;
using Ants.Permis.Requirements;
using Ants.Permis.Situations;
using Ants.Permis.SupportingDocuments;
using NodaTime;

namespace Ants.Permis.Domain.Tests.Submission;

/// <summary>Walks through the answers by reflection and tells which fields hold something: a new member is found without a word here.</summary>
internal static class AnsweredFields
{
    /// <summary>Every field, by its path, and whether it is answered.</summary>
    public static IEnumerable<(JsonPath Path, bool IsAnswered)> Of(DemandeAnswers answers) => Members(answers, typeof(DemandeAnswers), JsonPath.Root);

    private static IEnumerable<(JsonPath Path, bool IsAnswered)> Members(object? record, Type type, JsonPath path) => type
        .GetProperties(BindingFlags.Public | BindingFlags.Instance)
        .Where(member => member.SetMethod is { IsPublic: true } && member.PropertyType != typeof(DocumentSlot))
        .SelectMany(member => Field(record is null ? null : member.GetValue(record), member.PropertyType, path.Then(JsonNamingPolicy.CamelCase.ConvertName(member.Name))));

    private static IEnumerable<(JsonPath Path, bool IsAnswered)> Field(object? value, Type type, JsonPath path)
    {
        // The places of step 5 are named by their document.
        if (value is ValueList<SlotAnswers> slots)
            return slots.SelectMany(slot => Members(slot, typeof(SlotAnswers), DemandePaths.Of(slot.Slot)));
        return IsLeaf(type) ? [(path, IsAnswered(value))] : Members(value, type, path);
    }

    private static bool IsLeaf(Type type) => type switch
    {
        _ when type == typeof(string) || Nullable.GetUnderlyingType(type) is not null => true,
        _ when type == typeof(LicenceCategorySet) || type.IsGenericType => true,
        _ when type.Assembly == typeof(DemandeAnswers).Assembly && type.IsClass => false,
        _ => throw new NotSupportedException($"Say here when a {type.Name} counts as answered."),
    };

    private static bool IsAnswered(object? value) => value switch
    {
        null => false,
        string text => !string.IsNullOrWhiteSpace(text),
        LicenceCategorySet categories => !categories.IsEmpty,
        ValueList<string> texts => texts.Any(text => !string.IsNullOrWhiteSpace(text)),
        ValueList<AttachedFile> files => files.Count > 0,
        // That no category is held is an answer.
        ValueList<HeldCategory> or Enum or bool or int or LocalDate => true,
        _ => throw new NotSupportedException($"Say here when a {value.GetType().Name} counts as answered."),
    };
}
