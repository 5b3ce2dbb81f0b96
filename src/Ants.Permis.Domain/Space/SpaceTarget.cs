using Ants.Permis.Primitives;

namespace Ants.Permis.Space;

/// <summary>What stands behind an entry of the space: a closed family.</summary>
/// <remarks>French term: « lien » or « démarche ».</remarks>
public abstract record SpaceTarget
{
    internal abstract string Kind { get; }

    /// <summary>This library does it.</summary>
    /// <param name="Members">The types and members to begin with, such as <c>DemandeCommand.Start</c>.</param>
    public sealed record ServedHere(ValueList<string> Members) : SpaceTarget
    {
        internal override string Kind => "servedHere";
    }

    /// <summary>Another site does it, for the same driver: a host links to it.</summary>
    /// <param name="Address">
    /// The site that does it today, where a public one is known; otherwise <see langword="null"/>: the tutorial shows no address, and none is guessed. Only the site, as pages move.
    /// </param>
    public sealed record Elsewhere(Uri? Address) : SpaceTarget
    {
        internal override string Kind => "elsewhere";
    }

    /// <summary>Another procedure of the agency, which is no part of a driving-licence application.</summary>
    /// <param name="Address">The agency's site for it, as the tutorial lists them, or <see langword="null"/>.</param>
    public sealed record OutOfScope(Uri? Address) : SpaceTarget
    {
        internal override string Kind => "outOfScope";
    }
}
