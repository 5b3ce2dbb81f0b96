namespace Ants.Permis.Motifs;

/// <summary>A category of driving licence, in the order of the form's grid.</summary>
/// <remarks>French term: « catégorie de permis ». What each covers: Code de la route, art. R. 221-4.</remarks>
public enum LicenceCategory
{
    /// <summary>Mopeds and light quadricycles.</summary>
    AM,

    /// <summary>Light motorcycles.</summary>
    A1,

    /// <summary>Motorcycles up to 35 kW.</summary>
    A2,

    /// <summary>All motorcycles.</summary>
    A,

    /// <summary>Heavy quadricycles.</summary>
    B1,

    /// <summary>Cars.</summary>
    B,

    /// <summary>Cars with a heavy trailer.</summary>
    BE,

    /// <summary>Goods vehicles up to 7.5 tonnes.</summary>
    C1,

    /// <summary>C1 with a heavy trailer.</summary>
    C1E,

    /// <summary>Goods vehicles.</summary>
    C,

    /// <summary>Goods vehicles with a heavy trailer.</summary>
    CE,

    /// <summary>Passenger vehicles up to 16 seats.</summary>
    D1,

    /// <summary>D1 with a heavy trailer.</summary>
    D1E,

    /// <summary>Passenger vehicles.</summary>
    D,

    /// <summary>Passenger vehicles with a heavy trailer.</summary>
    DE,
}
