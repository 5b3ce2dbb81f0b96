using System.Collections.Frozen;
using System.Globalization;
using System.Text;
using System.Text.Json;

namespace Ants.Permis.Json;

/// <summary>Turns whatever the serializer throws into a refusal that says where and why, and nothing of what was there.</summary>
/// <remarks>
/// The framework's own messages and paths quote unknown members, unknown cases and bad characters, any of which may be somebody's name at the wrong place.
/// So no message of the framework is passed on: the start of it only chooses among the texts here, and one that is not recognised gets the last of them.
/// </remarks>
internal static class WireRefusal
{
    private const string MissingMembers = "JSON deserialization for type '";

    private static readonly (string Start, string Reason)[] Reasons =
    [
        ("Read unrecognized type discriminator", "The member 'type' names no known case."),
        ("Duplicate property", "A member appears twice."),
        ("Deserialized object contains a duplicate", "A member appears twice."),
        ("The constructor parameter", "The value may not be null."),
        ("", "The value is not of the kind that the format has here."),
    ];

    public static bool IsRefusal(Exception cause) => cause is JsonException or NotSupportedException or ArgumentException;

    /// <param name="cause">What was thrown. It does not become the inner exception, as it may quote what was read.</param>
    /// <param name="members">The names of all members of the format, which alone may be named.</param>
    public static JsonException Of(Exception cause, FrozenSet<string> members)
    {
        if (cause is not JsonException { Path: { } path } json)
            return new JsonException(Reason(cause, isUnknownMember: false));
        var known = KnownPart(path, members);
        var reason = Reason(cause, isUnknownMember: known.Length < path.Length);
        var place = string.Create(CultureInfo.InvariantCulture, $"LineNumber: {json.LineNumber} | BytePositionInLine: {json.BytePositionInLine}");
        return new JsonException($"{reason} Path: {known} | {place}.", known, json.LineNumber, json.BytePositionInLine);
    }

    private static string Reason(Exception cause, bool isUnknownMember) => cause switch
    {
        RefusedValueException => cause.Message,
        EncoderFallbackException => "The text is not well-formed UTF-16.",
        ArgumentException e => $"The value of '{e.ParamName}' is out of its bounds.",
        NotSupportedException => "The member 'type', which names the case, is missing.",
        _ when IsIllFormed(cause) => "This is not well-formed JSON, or it is nested deeper than anything in the format.",
        _ when isUnknownMember => "The format has no such member here.",
        _ => OfFramework(cause.Message),
    };

    // The reader has an exception type of its own, which the serializer wraps.
    private static bool IsIllFormed(Exception cause) => cause.GetType() != typeof(JsonException) || cause.InnerException is JsonException;

    private static string OfFramework(string message) =>
        message.StartsWith(MissingMembers, StringComparison.Ordinal)
            ? "A member is missing: " + message[(message.LastIndexOf(':') + 1)..].Trim()
            : Reasons.First(reason => message.StartsWith(reason.Start, StringComparison.Ordinal)).Reason;

    private static string KnownPart(string path, FrozenSet<string> members)
    {
        var known = 1;
        while (known < path.Length)
        {
            var length = path.AsSpan(known + 1).IndexOfAny('.', '[') + 1;
            var end = length == 0 ? path.Length : known + length;
            if (!IsKnown(path[known..end], members))
                break;
            known = end;
        }

        return path[..known];
    }

    private static bool IsKnown(string segment, FrozenSet<string> members) => segment[0] == '.'
        ? members.Contains(segment[1..])
        : segment.AsSpan(1, segment.Length - 2).IndexOfAnyExceptInRange('0', '9') < 0;
}
