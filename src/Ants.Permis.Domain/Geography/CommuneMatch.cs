namespace Ants.Permis.Geography;

/// <summary>What a directory of communes says of a name.</summary>
/// <remarks>French: commune reconnue, inconnue, non vérifiée.</remarks>
public enum CommuneRecognition
{
    /// <summary>No directory was asked.</summary>
    NotChecked,

    /// <summary>The directory has the commune.</summary>
    Recognised,

    /// <summary>The directory does not have it, which may be the fault of the directory.</summary>
    Unknown,
}

/// <summary>The answer of a directory, to be kept with the application so that it never depends on a later edition.</summary>
/// <param name="Recognition">What the directory says.</param>
/// <param name="Edition">The edition of the directory, or <see langword="null"/> when none was asked.</param>
/// <param name="InseeCode">INSEE's code of the commune when it was recognised, such as <c>2A004</c>.</param>
/// <param name="OfficialName">INSEE's name of the commune when it was recognised.</param>
/// <remarks>French: résultat de la recherche d'une commune.</remarks>
public sealed record CommuneMatch(CommuneRecognition Recognition, string? Edition = null, string? InseeCode = null, string? OfficialName = null)
{
    /// <summary>The answer where no directory was asked.</summary>
    public static readonly CommuneMatch NotChecked = new(CommuneRecognition.NotChecked);

    /// <summary>Whether it was recognised; never which commune, as that is somebody's place of birth or residence.</summary>
    /// <returns>A text that may be logged.</returns>
    public override string ToString() => $"{nameof(CommuneMatch)} {Recognition}";
}
