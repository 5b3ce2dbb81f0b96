namespace Ants.Permis.Identity;

/// <summary>How much of a date of birth is known.</summary>
/// <remarks>French: date de naissance complète ou partielle. Civil registers, of births abroad above all, may lack the day or the month.</remarks>
public enum BirthDatePrecision
{
    /// <summary>Only the year is known.</summary>
    Year,

    /// <summary>The year and the month are known.</summary>
    Month,

    /// <summary>The whole date is known.</summary>
    Day,
}
