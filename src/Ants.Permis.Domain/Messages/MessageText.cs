namespace Ants.Permis.Messages;

/// <summary>A message as it is sent: plain text.</summary>
/// <param name="Subject">One line of fixed words: nothing in it comes from a person or a host.</param>
/// <param name="Body">
/// Lines that end with LF, without any CR: a mail library writes them as its protocol asks. The only lines longer than 78 characters are a link, an identifier and a number of the host; a link may
/// pass the 998 bytes that a line of a mail has, so send the text as quoted-printable or base64. It names nobody.
/// </param>
/// <remarks>French term: « objet » and « texte » of a « courriel ». Where the message carries a link the text is a secret.</remarks>
public sealed record MessageText(string Subject, string Body)
{
    /// <summary>The name of the type: the text may hold a link or an identifier.</summary>
    /// <returns>A text that may be logged.</returns>
    public override string ToString() => nameof(MessageText);
}
