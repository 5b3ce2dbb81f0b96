namespace Ants.Permis.Findings;

/// <summary>Codes of findings about step 4, « Photo / Signature ».</summary>
public static class PhotoSignatureCodes
{
    /// <summary>No option chosen.</summary>
    public const string ChoiceMissing = "photo-signature.choice-missing";

    /// <summary>« Je ne dispose pas encore de photo » was chosen: the step cannot be left.</summary>
    public const string NoPhotoYet = "photo-signature.no-photo-yet";

    /// <summary>No « code photo signature numérique » although that option was chosen.</summary>
    public const string CodeMissing = "photo-signature.code-missing";

    /// <summary>The code does not have the right number of characters. Parameters: <c>expected</c>.</summary>
    public const string CodeWrongLength = "photo-signature.code-wrong-length";

    /// <summary>A character of the code is not one of those that codes are made of.</summary>
    public const string CodeForbiddenCharacter = "photo-signature.code-forbidden-character";
}
