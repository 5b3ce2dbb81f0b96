namespace Ants.Permis.FranceConnect;

/// <summary>How far an identity given by FranceConnect can be relied on: the levels of the European regulation eIDAS.</summary>
/// <remarks>French term: « niveau de garantie ».</remarks>
public enum AssuranceLevel
{
    /// <summary><c>eidas1</c>, low.</summary>
    Low,

    /// <summary><c>eidas2</c>, substantial.</summary>
    Substantial,

    /// <summary><c>eidas3</c>, high.</summary>
    High,
}
