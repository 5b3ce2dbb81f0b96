using System.Text;
using System.Text.Json;
using Ants.Permis.Demandes;

namespace PreCheck.Dossiers;

/// <summary>
/// Takes an application file apart: the documents, which name files, and the number are read here; everything else is the library's wire format, which wants
/// facts in their place. Line ends stay where they are, so that each reader counts the same lines.
/// </summary>
internal static class DossierSections
{
    private const string RepresentativeMember = "legalRepresentative";

    private static readonly byte[] NoDocuments = "{\"slots\":[]}"u8.ToArray();

    /// <summary>The documents of the file; none when the file has no such member, which the reader of the rest then misses.</summary>
    public static DossierDocuments Documents(ReadOnlySpan<byte> json) =>
        DossierLayout.Of(json).Documents is { } section
            ? DossierDocumentsReader.Read(json[section], LinesBefore(section, json))
            : new([]);

    /// <summary>The number of the file, or null when it has none.</summary>
    public static DemandeNumber? Number(ReadOnlySpan<byte> json) =>
        DossierLayout.Of(json).Number is { } member ? DossierNumber.Read(json[member.Value], LinesBefore(member.Value, json)) : null;

    /// <summary>The file as the wire format wants it: no number, no document yet, and a representative, who may be left out of the file, without answers.</summary>
    public static byte[] ForTheWireFormat(ReadOnlySpan<byte> json)
    {
        var layout = DossierLayout.Of(json);
        var text = new List<byte>(json.Length + 64);
        text.AddRange(json);
        var replacements = new List<(Range Place, byte[] With)>();
        if (layout.Documents is { } documents)
            replacements.Add((documents, NoDocuments));
        if (layout.Number is { } number)
            replacements.Add((number.Whole, []));
        // From the end, so that the places in front stay true.
        foreach (var (place, with) in replacements.OrderByDescending(replacement => replacement.Place.Start.Value))
            Replace(text, place, [.. with, .. Enumerable.Repeat((byte)'\n', json[place].Count((byte)'\n'))]);
        if (layout is { HasRepresentative: false, Members: > 0 })
            text.InsertRange(text.IndexOf((byte)'{') + 1, Encoding.UTF8.GetBytes($"\"{RepresentativeMember}\":{{}}{(layout.Members > 1 || layout.Number is null ? "," : "")}"));
        return [.. text];
    }

    private static int LinesBefore(Range place, ReadOnlySpan<byte> json) => json[..place.Start.Value].Count((byte)'\n');

    private static void Replace(List<byte> text, Range range, byte[] replacement)
    {
        text.RemoveRange(range.Start.Value, range.End.Value - range.Start.Value);
        text.InsertRange(range.Start.Value, replacement);
    }

    /// <summary>Where the members lie that are not the wire format's.</summary>
    /// <param name="Documents">The value of the documents.</param>
    /// <param name="Number">The number: its value, and the whole member with the comma that goes with it.</param>
    /// <param name="HasRepresentative">Whether the file has a representative.</param>
    /// <param name="Members">How many members it has.</param>
    private readonly record struct DossierLayout(Range? Documents, (Range Value, Range Whole)? Number, bool HasRepresentative, int Members)
    {
        public static DossierLayout Of(ReadOnlySpan<byte> json)
        {
            try
            {
                return Read(json);
            }
            catch (JsonException refusal) when (refusal is not RefusedException)
            {
                // The framework's words quote what was read: a value without quotation marks, and all that follows it on its line.
                throw new RefusedException("This is not well-formed JSON, or it is nested deeper than anything in the format.", "$", refusal.LineNumber);
            }
        }

        private static DossierLayout Read(ReadOnlySpan<byte> json)
        {
            var reader = new Utf8JsonReader(json);
            var layout = default(DossierLayout);
            if (!reader.Read() || reader.TokenType != JsonTokenType.StartObject)
                return layout;
            while (reader.Read() && reader.TokenType == JsonTokenType.PropertyName)
                layout = layout.With(ref reader, json);
            return layout;
        }

        private DossierLayout With(ref Utf8JsonReader reader, ReadOnlySpan<byte> json)
        {
            var isDocuments = reader.ValueTextEquals("documents"u8);
            var isNumber = reader.ValueTextEquals(DossierNumber.Member);
            var hasRepresentative = HasRepresentative || reader.ValueTextEquals(RepresentativeMember);
            var name = (int)reader.TokenStartIndex;
            reader.Read();
            var value = (int)reader.TokenStartIndex;
            reader.Skip();
            var end = (int)reader.BytesConsumed;
            if ((isNumber && Number is not null) || (isDocuments && Documents is not null))
                throw new RefusedException("A member appears twice.", "$", LinesBefore(name..end, json));
            return new(isDocuments ? value..end : Documents, isNumber ? (value..end, WithItsComma(name, end, json)) : Number, hasRepresentative, Members + 1);
        }

        // The comma behind a member, or that in front of the last one.
        private static Range WithItsComma(int start, int end, ReadOnlySpan<byte> json)
        {
            var next = end + json[end..].IndexOfAnyExcept(" \t\r\n"u8);
            if (next >= end && json[next] == (byte)',')
                return start..(next + 1);
            var before = json[..start].LastIndexOfAnyExcept(" \t\r\n"u8);
            return json[before] == (byte)',' ? before..end : start..end;
        }
    }
}
