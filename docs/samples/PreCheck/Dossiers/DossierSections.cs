using System.Text;
using System.Text.Json;

namespace PreCheck.Dossiers;

/// <summary>
/// Takes an application file apart: the documents, which name files, are read here; everything else is the library's wire format, which wants facts in
/// their place. Line ends stay where they are, so that each reader counts the same lines.
/// </summary>
internal static class DossierSections
{
    private const string DocumentsMember = "documents";
    private const string RepresentativeMember = "legalRepresentative";

    private static readonly byte[] NoDocuments = "{\"slots\":[]}"u8.ToArray();

    /// <summary>The documents of the file; none when the file has no such member, which the reader of the rest then misses.</summary>
    public static DossierDocuments Documents(ReadOnlySpan<byte> json)
    {
        var section = Find(json).Documents;
        return section.Start.Value == section.End.Value
            ? new([])
            : DossierDocumentsReader.Read(json[section], json[..section.Start.Value].Count((byte)'\n'));
    }

    /// <summary>The file as the wire format wants it: no document yet, and a representative, who may be left out of the file, without answers.</summary>
    public static byte[] WithoutDocuments(ReadOnlySpan<byte> json)
    {
        var (documents, hasRepresentative, members) = Find(json);
        var text = new List<byte>(json.Length + 64);
        text.AddRange(json);
        if (documents.Start.Value != documents.End.Value)
            Replace(text, documents, [.. NoDocuments, .. Enumerable.Repeat((byte)'\n', json[documents].Count((byte)'\n'))]);
        if (!hasRepresentative && members > 0)
            text.InsertRange(text.IndexOf((byte)'{') + 1, Encoding.UTF8.GetBytes($"\"{RepresentativeMember}\":{{}},"));
        return [.. text];
    }

    private static void Replace(List<byte> text, Range range, byte[] replacement)
    {
        text.RemoveRange(range.Start.Value, range.End.Value - range.Start.Value);
        text.InsertRange(range.Start.Value, replacement);
    }

    private static (Range Documents, bool HasRepresentative, int Members) Find(ReadOnlySpan<byte> json)
    {
        var reader = new Utf8JsonReader(json);
        var (documents, hasRepresentative, members) = (default(Range), false, 0);
        if (!reader.Read() || reader.TokenType != JsonTokenType.StartObject)
            return (documents, hasRepresentative, members);
        while (reader.Read() && reader.TokenType == JsonTokenType.PropertyName)
        {
            members++;
            var isDocuments = reader.ValueTextEquals(DocumentsMember);
            hasRepresentative |= reader.ValueTextEquals(RepresentativeMember);
            reader.Read();
            var start = (int)reader.TokenStartIndex;
            reader.Skip();
            if (isDocuments)
                documents = start..(int)reader.BytesConsumed;
        }

        return (documents, hasRepresentative, members);
    }
}
