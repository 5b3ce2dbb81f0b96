using Ants.Permis.Primitives;

namespace Ants.Permis.Findings;

/// <summary>The answer to a command: accepted with what happened, or refused with every reason. Never an exception.</summary>
/// <typeparam name="TEvent">The family of the events.</typeparam>
public abstract record Decision<TEvent>
{
    internal abstract string Kind { get; }

    /// <summary>Whether the command was accepted.</summary>
    public abstract bool IsAccepted { get; }

    /// <summary>What is to be known: the reasons of a refusal, or remarks on what was accepted. Sorted, the gravest first.</summary>
    public required ValueList<Finding> Findings { get; init; }

    /// <summary>The command was accepted.</summary>
    public sealed record Accepted : Decision<TEvent>
    {
        /// <summary>What happened, in order. Empty when the command changed nothing.</summary>
        public required ValueList<TEvent> Events { get; init; }

        /// <inheritdoc/>
        public override bool IsAccepted => true;

        internal override string Kind => "accepted";
    }

    /// <summary>The command was refused; nothing changed.</summary>
    public sealed record Rejected : Decision<TEvent>
    {
        /// <inheritdoc/>
        public override bool IsAccepted => false;

        internal override string Kind => "rejected";
    }
}
