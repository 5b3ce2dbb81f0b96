namespace Ants.Permis.Primitives;

/// <summary>The language of a text shown to a person. It is always an argument: nothing here reads the current culture.</summary>
public enum Language
{
    /// <summary>French, the language of the procedure.</summary>
    French,

    /// <summary>English.</summary>
    English,
}
