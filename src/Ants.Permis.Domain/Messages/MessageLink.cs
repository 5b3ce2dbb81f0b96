using System.Diagnostics.CodeAnalysis;
using Ants.Permis.Primitives;

namespace Ants.Permis.Messages;

/// <summary>The address that a message asks its reader to follow: https, made by the host, with a token inside.</summary>
/// <remarks>
/// French term: « lien ». A secret: whoever has it may do what the message is for, so it goes into the text of the message and nowhere else. ASCII characters of
/// RFC 3986 only, no user, no address in brackets; an international domain is written in its ASCII form. Nothing is trimmed.
/// </remarks>
public sealed class MessageLink : TextValue<MessageLink>, ITextValue<MessageLink>
{
    /// <summary>The greatest number of characters: what every mail reader and browser follows.</summary>
    public const int MaxLength = 2048;

    private MessageLink(string value)
        : base(value)
    {
    }

    /// <inheritdoc/>
    public static bool TryCreate(string? text, [NotNullWhen(true)] out MessageLink? value, out TextProblem problem)
    {
        problem = HttpsAddress.Judge(text, MaxLength);
        return TextValue.Accept(problem, text ?? "", static link => new MessageLink(link), out value);
    }

    /// <summary>Makes a link from an address that is known to be good.</summary>
    /// <param name="text">An absolute https address of 2048 characters at most.</param>
    /// <returns>The link.</returns>
    /// <exception cref="ArgumentException">The text is no such address; the message does not quote it.</exception>
    public static MessageLink Create(string text) => TextValue.Create<MessageLink>(text);
}
