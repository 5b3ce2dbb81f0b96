namespace Ants.Permis.Primitives;

/// <summary>A history of events that no sequence of decisions could have produced: a bug or a damaged store, never a person's mistake.</summary>
/// <remarks>The message names kinds of state and event only; nothing the person typed reaches it.</remarks>
public sealed class InvalidHistoryException : InvalidOperationException
{
    /// <summary>Reports an event that cannot follow a state.</summary>
    /// <param name="stateKind">The kind of the state.</param>
    /// <param name="eventKind">The kind of the event.</param>
    public InvalidHistoryException(string stateKind, string eventKind)
        : base($"The event '{eventKind}' cannot follow the state '{stateKind}'.")
    {
        StateKind = stateKind;
        EventKind = eventKind;
    }

    /// <summary>The kind of the state.</summary>
    public string StateKind { get; }

    /// <summary>The kind of the event.</summary>
    public string EventKind { get; }
}
