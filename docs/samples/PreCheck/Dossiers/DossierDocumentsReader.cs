using System.Text.Json;
using System.Text.Json.Serialization;
using Ants.Permis.SupportingDocuments;

namespace PreCheck.Dossiers;

/// <summary>Reads the section « documents » of an application file, as strictly as the rest.</summary>
internal static class DossierDocumentsReader
{
    private const string Root = "$.documents";

    private static readonly HashSet<string> Members = ["addressHolder", "slots", "kind", "number", "files", "issuedOn", "comment", "details", "identityDocument", "proofOfAddress", "expiresOn"];

    /// <summary>Reads the section.</summary>
    /// <param name="json">The section.</param>
    /// <param name="line">The line of the file on which it starts, from 0.</param>
    public static DossierDocuments Read(ReadOnlySpan<byte> json, int line)
    {
        var documents = Parse(json, line);
        Check(documents, line);
        return documents;
    }

    private static DossierDocuments Parse(ReadOnlySpan<byte> json, int line)
    {
        try
        {
            return JsonSerializer.Deserialize(json, DossierContext.Default.DossierDocuments) ?? throw new RefusedException("The value may not be null.");
        }
        catch (JsonException refusal)
        {
            throw Worded(refusal, line);
        }
    }

    private static void Check(DossierDocuments documents, int line)
    {
        for (var i = 0; i < documents.Slots.Count; i++)
        {
            var slot = documents.Slots[i];
            if (slot is null || slot.Files.Any(file => file is null))
                throw new RefusedException("An item of a list may not be null.", Root, line);
            if (slot.Number < 1)
                throw new RefusedException("A number is counted from 1.", $"{Root}.slots[{i}].number", line);
            if (documents.Slots.Take(i).Any(other => other.Slot == slot.Slot))
                throw new RefusedException("A place appears twice.", $"{Root}.slots[{i}]", line);
        }
    }

    // The framework's messages and paths quote what was read: only known members and our own words are passed on.
    private static RefusedException Worded(JsonException refusal, int line)
    {
        var path = refusal.Path ?? "$";
        var known = KnownPart(path);
        var reason = refusal is RefusedException ? refusal.Message : Reason(refusal.Message, isUnknownMember: known.Length < path.Length);
        return new RefusedException(reason, Root + known[1..], line + (refusal.LineNumber ?? 0));
    }

    // The start of a message of the framework only chooses among our own.
    private static string Reason(string message, bool isUnknownMember) => message switch
    {
        _ when isUnknownMember => "The format has no such member here.",
        _ when message.StartsWith("Duplicate property", StringComparison.Ordinal) => "A member appears twice.",
        _ when message.StartsWith("JSON deserialization for type", StringComparison.Ordinal) => "A member is missing.",
        _ => "The value is not of the kind that the format has here.",
    };

    private static string KnownPart(string path)
    {
        var known = 1;
        while (known < path.Length)
        {
            var next = path.AsSpan(known + 1).IndexOfAny('.', '[');
            var end = next < 0 ? path.Length : known + 1 + next;
            var isKnown = path[known] == '.' ? Members.Contains(path[(known + 1)..end]) : path.AsSpan(known + 1, end - known - 2).IndexOfAnyExceptInRange('0', '9') < 0;
            if (!isKnown)
                break;
            known = end;
        }

        return path[..known];
    }
}

/// <summary>A refusal in words of this program, which hold nothing of what was read.</summary>
internal sealed class RefusedException(string message, string? path = null, long? line = null) : JsonException(message, path, line, null);

[JsonSourceGenerationOptions(
    PropertyNamingPolicy = JsonKnownNamingPolicy.CamelCase,
    UnmappedMemberHandling = JsonUnmappedMemberHandling.Disallow,
    AllowDuplicateProperties = false,
    RespectNullableAnnotations = true,
    RespectRequiredConstructorParameters = true,
    MaxDepth = 8,
    Converters = [typeof(DateConverter), typeof(ChoiceConverter<DocumentKind>), typeof(ChoiceConverter<AddressHolder>), typeof(ChoiceConverter<IdentityDocumentType>), typeof(ChoiceConverter<ProofOfAddressType>)])]
[JsonSerializable(typeof(DossierDocuments))]
[JsonSerializable(typeof(string))]
internal sealed partial class DossierContext : JsonSerializerContext;
