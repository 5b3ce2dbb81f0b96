using System.Text.Json;
using Ants.Permis.Demandes;

namespace PreCheck.Dossiers;

/// <summary>The number that the service gave to an application: in its file, or typed.</summary>
internal static class DossierNumber
{
    /// <summary>The member of an application file that holds it.</summary>
    public const string Member = "demandeNumber";

    /// <summary>The number in a text; null when the text cannot be one.</summary>
    public static DemandeNumber? Of(string text) =>
        string.IsNullOrWhiteSpace(text) || text.Length > DemandeNumber.MaxLength || text.Any(char.IsControl) ? null : DemandeNumber.Create(text.Trim());

    /// <summary>Reads the value of the member.</summary>
    /// <param name="json">The value.</param>
    /// <param name="line">The line of the file on which it starts, from 0.</param>
    public static DemandeNumber Read(ReadOnlySpan<byte> json, int line) => TextOf(json) is { } text && Of(text) is { } number
        ? number
        : throw new RefusedException($"This is not a number of 1 to {DemandeNumber.MaxLength} characters, in quotation marks.", $"$.{Member}", line);

    private static string? TextOf(ReadOnlySpan<byte> json)
    {
        try
        {
            return JsonSerializer.Deserialize(json, DossierContext.Default.String);
        }
        catch (JsonException)
        {
            // The framework's words quote what was read.
            return null;
        }
    }
}
