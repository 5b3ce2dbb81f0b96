using Ants.Permis.Primitives;

namespace Ants.Permis.SupportingDocuments;

/// <summary>The reference by which the host finds and shows a file that it stores.</summary>
public sealed class FileReference : HostText<FileReference>
{
    private FileReference(string value)
        : base(value)
    {
    }

    /// <summary>Reads a reference.</summary>
    /// <param name="text">1 to 100 characters: a key, a hash, an identifier of the host's store.</param>
    /// <returns>The reference.</returns>
    /// <exception cref="ArgumentException">The text is empty, too long or holds a control character.</exception>
    public static FileReference Create(string text) => new(Checked(text));
}

/// <summary>A file attached to a place of step 5: the host keeps the bytes, the application keeps what is known of them.</summary>
/// <remarks>French term: « fichier joint ».</remarks>
/// <param name="Reference">The host's reference, unique inside its place.</param>
/// <param name="Name">The name under which it was sent, as it was; shown to the person, never trusted.</param>
/// <param name="Facts">What is known of its content.</param>
public sealed record AttachedFile(FileReference Reference, string Name, DocumentFacts Facts)
{
    /// <summary>The name of the type: file names bear people's names.</summary>
    /// <returns>A text that may be logged.</returns>
    public override string ToString() => nameof(AttachedFile);
}
