using Ants.Permis.Findings;
using Ants.Permis.PhotoSignature;
using Ants.Permis.Primitives;

namespace Ants.Permis.Testing;

/// <summary>What goes wrong at step 4.</summary>
internal static class PhotoDefects
{
    public static ValueList<Defect> All { get; } =
    [
        Photo("no choice of photo", PhotoSignatureCodes.ChoiceMissing, PhotoSignatureAnswers.Empty),
        Photo("no photo yet", PhotoSignatureCodes.NoPhotoYet, new PhotoSignatureAnswers { Choice = PhotoSignatureChoice.NoPhotoYet }),
        Photo("photo code too short", PhotoSignatureCodes.CodeWrongLength, new PhotoSignatureAnswers { Choice = PhotoSignatureChoice.DigitalCode, Code = "A1B2C3" }),
        Photo("sign in the photo code", PhotoSignatureCodes.CodeForbiddenCharacter, new PhotoSignatureAnswers { Choice = PhotoSignatureChoice.DigitalCode, Code = "A1B2C3D4E5F6G7H8J9K0L*" }),
        Photo("no photo code", PhotoSignatureCodes.CodeMissing, new PhotoSignatureAnswers { Choice = PhotoSignatureChoice.DigitalCode, Code = " " }),
    ];

    private static Defect Photo(string name, string code, PhotoSignatureAnswers typed) => new(name, code, (answers, _) => answers with { PhotoSignature = typed });
}
