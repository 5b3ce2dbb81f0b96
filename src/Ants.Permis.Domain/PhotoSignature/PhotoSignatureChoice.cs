namespace Ants.Permis.PhotoSignature;

/// <summary>The three choices of step 4, in the order of the form.</summary>
/// <remarks>French: photo et signature. The tutorial speaks of two options; the third one only helps to find a photographer.</remarks>
public enum PhotoSignatureChoice
{
    /// <summary>« Je dispose d'une photo et d'une signature numériques », with their code.</summary>
    DigitalCode,

    /// <summary>« Je dispose d'une photo d'identité classique », sent by post on the deposit form.</summary>
    PhotoByPost,

    /// <summary>« Je ne dispose pas encore de photo »: can be saved, and does not complete the step.</summary>
    NoPhotoYet,
}
