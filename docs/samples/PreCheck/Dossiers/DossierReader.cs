using System.Text.Json;
using Ants.Permis.Json;

namespace PreCheck.Dossiers;

/// <summary>Reads an application file. It is as strict as the wire format that it is made of; a refusal names line and member, and never what was typed.</summary>
internal static class DossierReader
{
    private const int MostBytes = 1_000_000;

    private static ReadOnlySpan<byte> ByteOrderMark => [0xEF, 0xBB, 0xBF];

    /// <summary>Reads the file at a path.</summary>
    /// <exception cref="UsageException">It cannot be read, or is not an application file.</exception>
    public static async Task<Dossier> ReadAsync(string path, Language language)
    {
        try
        {
            if (new FileInfo(path).Length > MostBytes)
                throw new UsageException(language.Say($"{path} : trop grand pour un dossier", $"{path}: too large for an application file"), isAboutArguments: false);
            return Read(await File.ReadAllBytesAsync(path), path, language);
        }
        catch (Exception problem) when (problem is IOException or UnauthorizedAccessException or ArgumentException or NotSupportedException)
        {
            throw new UsageException(language.Say($"{path} : impossible de lire ce dossier", $"{path}: this application file cannot be read"), isAboutArguments: false);
        }
    }

    internal static Dossier Read(ReadOnlySpan<byte> utf8Json, string path, Language language)
    {
        var json = utf8Json.StartsWith(ByteOrderMark) ? utf8Json[ByteOrderMark.Length..] : utf8Json;
        try
        {
            var (documents, number) = (DossierSections.Documents(json), DossierSections.Number(json));
            return new(PermisJson.Answers.Deserialize(DossierSections.ForTheWireFormat(json)), documents, number);
        }
        catch (JsonException refusal)
        {
            throw new UsageException(Message(refusal, path, language), isAboutArguments: false);
        }
    }

    private static string Message(JsonException refusal, string path, Language language)
    {
        var reason = refusal.Message.Split(" Path: ")[0];
        var member = refusal.Path is { Length: > 2 } pointer ? pointer[2..] : "";
        var line = (refusal.LineNumber ?? 0) + 1;
        var place = member.Length == 0 ? language.Say($"ligne {line}", $"line {line}") : language.Say($"ligne {line}, {member}", $"line {line}, {member}");
        return language.Say($"{path} : dossier mal formé, {place} : {reason}", $"{path}: malformed application file, {place}: {reason}");
    }
}
