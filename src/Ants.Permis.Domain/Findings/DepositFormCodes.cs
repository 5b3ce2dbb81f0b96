namespace Ants.Permis.Findings;

/// <summary>Codes of findings about the deposit form of step 7, « Formulaire de dépôt de photo et de signature pour numérisation ».</summary>
public static class DepositFormCodes
{
    /// <summary>The application is not submitted: the form belongs to the confirmation.</summary>
    public const string NotSubmitted = "deposit-form.not-submitted";

    /// <summary>Step 4 does not say that the photo goes by post: there is nothing to stick on the form.</summary>
    public const string PhotoNotByPost = "deposit-form.photo-not-by-post";

    /// <summary>A submitted application lacks an answer that the form prints, or holds it in a shape that this version does not read.</summary>
    public const string EntryUnreadable = "deposit-form.entry-unreadable";

    /// <summary>The given names together are longer than the form can hold. Parameters: <c>limit</c>.</summary>
    public const string GivenNamesTooLong = "deposit-form.given-names-too-long";

    /// <summary>A character of the answer is not in the font of the form, and a visible sign stands in its place.</summary>
    public const string CharacterReplaced = "deposit-form.character-replaced";
}
