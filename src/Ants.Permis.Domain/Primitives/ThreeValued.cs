namespace Ants.Permis.Primitives;

/// <summary>An answer that may not be known. Nothing here ever turns <see cref="CannotTell"/> into a guess.</summary>
public enum ThreeValued
{
    /// <summary>Certainly not.</summary>
    No,

    /// <summary>What is known allows both answers.</summary>
    CannotTell,

    /// <summary>Certainly.</summary>
    Yes,
}
