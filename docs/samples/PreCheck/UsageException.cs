namespace PreCheck;

/// <summary>The program was called, or an application written, in a way that it cannot work with. The message is for the person who did.</summary>
internal sealed class UsageException(string message, bool isAboutArguments = true) : Exception(message)
{
    /// <summary>Whether the list of commands helps; it does not when a file is malformed.</summary>
    public bool IsAboutArguments => isAboutArguments;
}
