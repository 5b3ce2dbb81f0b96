using Ants.Permis.Contact;
using Ants.Permis.Demandes;
using Ants.Permis.PhotoSignature;
using Ants.Permis.Primitives;

namespace Ants.Permis.Submission;

/// <summary>Step 7: what is confirmed, what is sent to whom, and where the photo form goes.</summary>
/// <remarks>French term: « confirmation ». The library sends nothing; it says what the host is to send.</remarks>
/// <param name="Number">The number of the application.</param>
/// <param name="ConfirmationEmail">The address of step 3, to which the confirmation is sent.</param>
/// <param name="PhotoForm">Where the photo form goes, when the photo is sent by post; otherwise <see langword="null"/>.</param>
public sealed record Confirmation(DemandeNumber Number, string ConfirmationEmail, PhotoFormPosting? PhotoForm)
{
    /// <summary>The confirmation of a submitted application.</summary>
    /// <param name="submitted">The application.</param>
    /// <returns>The confirmation.</returns>
    public static Confirmation Of(Demande.Submitted submitted)
    {
        ArgumentNullException.ThrowIfNull(submitted);
        var answers = submitted.Content.Answers;
        var byPost = answers.PhotoSignature.Choice == PhotoSignatureChoice.PhotoByPost;
        return new(submitted.Number, answers.Contact.Email!.Trim(), byPost ? PhotoFormPosting.Ants2019 : null);
    }

    /// <summary>The name of the type: the address is personal.</summary>
    /// <returns>A text that may be logged.</returns>
    public override string ToString() => nameof(Confirmation);
}

/// <summary>Where the filled-in and signed photo form is sent, by ordinary mail.</summary>
/// <remarks>French term: « formulaire de dépôt de photo et de signature » (tutorial, step 7).</remarks>
/// <param name="AddressLines">The lines of the addressee, as on the envelope.</param>
public sealed record PhotoFormPosting(ValueList<string> AddressLines)
{
    /// <summary>The addressee that the tutorial gives. No later source was found: a host may replace it.</summary>
    public static PhotoFormPosting Ants2019 { get; } = new(["CTN", "CS 80168", "53102 MAYENNE CEDEX"]);

    /// <summary>The greatest number of lines of an address in France. Source: NF Z10-011, as La Poste explains it.</summary>
    public const int MaxLines = 6;

    /// <summary>Whether the lines are those of an address: one to six, none blank, none longer than <see cref="PostalLabel.MaxLineLength"/>.</summary>
    public bool FitsAWindow => AddressLines.Count is > 0 and <= MaxLines && AddressLines.All(line => !string.IsNullOrWhiteSpace(line) && line.Length <= PostalLabel.MaxLineLength);
}
