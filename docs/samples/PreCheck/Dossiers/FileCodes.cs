namespace PreCheck.Dossiers;

/// <summary>What only a host can find: that a file could not be read at all. The library's codes begin where there are bytes.</summary>
internal static class FileCodes
{
    /// <summary>No file has that name.</summary>
    public const string NotFound = "file.not-found";

    /// <summary>A folder has that name.</summary>
    public const string NotAFile = "file.not-a-file";

    /// <summary>The file is there and cannot be read: rights, locks, a bad disk.</summary>
    public const string Unreadable = "file.unreadable";

    public static FindingText? TextOf(string code, Language language) => code switch
    {
        NotFound => language == Language.French
            ? new("Le fichier est introuvable.", "Vérifiez son nom et le dossier des pièces.")
            : new("The file was not found.", "Check its name and the folder of the documents."),
        NotAFile => language == Language.French
            ? new("C'est un dossier, pas un fichier.", "Indiquez les fichiers qu'il contient.")
            : new("This is a folder, not a file.", "Name the files that it holds."),
        Unreadable => language == Language.French
            ? new("Le fichier n'a pas pu être lu.", "Vérifiez vos droits et qu'aucun autre programme ne le tient ouvert.")
            : new("The file could not be read.", "Check your rights, and that no other program holds it open."),
        _ => null,
    };

    /// <summary>Nothing is known of a file that was not read: it can be neither acceptable nor not.</summary>
    public static Finding At(JsonPath path, string code) => new(code, Severity.Blocking, path) { IsUndetermined = true };
}
