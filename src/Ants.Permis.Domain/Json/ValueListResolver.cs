using System.Text.Json;
using System.Text.Json.Serialization.Metadata;
using Ants.Permis.Accounts;
using Ants.Permis.Demandes;
using Ants.Permis.Findings;
using Ants.Permis.FollowUp;
using Ants.Permis.Primitives;
using Ants.Permis.Situations;
using Ants.Permis.SupportingDocuments;
using NodaTime;

namespace Ants.Permis.Json;

/// <summary>Tells the serializer how to fill a <see cref="ValueList{T}"/>, which has neither a constructor nor an <c>Add</c> that changes it.</summary>
/// <remarks>
/// A list made this way is an array to the framework, as its own immutable lists are: paths of refusals go on inside it and its schema is exported.
/// A converter would have had to start a new serialization at each item, and would have lost both.
/// </remarks>
internal sealed class ValueListResolver : IJsonTypeInfoResolver
{
    private static readonly Dictionary<Type, Func<JsonSerializerOptions, JsonTypeInfo>> Lists = new()
    {
        [typeof(ValueList<AccountEvent>)] = ListOf<AccountEvent>,
        [typeof(ValueList<AttachedFile>)] = ListOf<AttachedFile>,
        [typeof(ValueList<CommandKey>)] = ListOf<CommandKey>,
        [typeof(ValueList<ComplementReason>)] = ListOf<ComplementReason>,
        [typeof(ValueList<ComplementRequest>)] = ListOf<ComplementRequest>,
        [typeof(ValueList<ComplementRound>)] = ListOf<ComplementRound>,
        [typeof(ValueList<DemandeEvent>)] = ListOf<DemandeEvent>,
        [typeof(ValueList<Finding>)] = ListOf<Finding>,
        [typeof(ValueList<FindingParameter>)] = ListOf<FindingParameter>,
        [typeof(ValueList<FollowUpEvent>)] = ListOf<FollowUpEvent>,
        [typeof(ValueList<HeldCategory>)] = ListOf<HeldCategory>,
        [typeof(ValueList<Instant>)] = ListOf<Instant>,
        [typeof(ValueList<JsonPath>)] = ListOf<JsonPath>,
        [typeof(ValueList<SlotAnswers>)] = ListOf<SlotAnswers>,
        [typeof(ValueList<string>)] = ListOf<string>,
    };

    public JsonTypeInfo? GetTypeInfo(Type type, JsonSerializerOptions options) => Lists.GetValueOrDefault(type)?.Invoke(options);

    private static JsonTypeInfo<ValueList<T>> ListOf<T>(JsonSerializerOptions options) =>
        JsonMetadataServices.CreateImmutableEnumerableInfo<ValueList<T>, T>(options, new(), Fill);

    // Nullability of items is not part of the type at run time: the framework would let null through.
    private static ValueList<T> Fill<T>(IEnumerable<T> items)
    {
        var list = items.ToValueList();
        return default(T) is null && list.Contains(default!) ? throw new RefusedValueException("An item of a list may not be null.") : list;
    }
}
