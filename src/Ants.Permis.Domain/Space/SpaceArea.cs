namespace Ants.Permis.Space;

/// <summary>An area of the home page.</summary>
/// <remarks>French term: « espace ». This library serves the first one.</remarks>
public enum SpaceArea
{
    /// <summary>« MON ESPACE CONDUCTEUR ».</summary>
    Driver,

    /// <summary>« MON ESPACE IDENTITÉ ».</summary>
    Identity,

    /// <summary>« MON ESPACE VÉHICULE ».</summary>
    Vehicle,
}

/// <summary>A section of the driver page, in the order of the page.</summary>
/// <remarks>French term: « rubrique » of the « espace conducteur ».</remarks>
public enum DriverSection
{
    /// <summary>« MES DEMANDES EN COURS ».</summary>
    CurrentDemandes,

    /// <summary>« SOLDE DE POINTS ».</summary>
    PointsBalance,

    /// <summary>« PERMIS À POINTS ».</summary>
    PointsLicence,

    /// <summary>« INFRACTIONS ».</summary>
    Offences,

    /// <summary>« AIDE AUX DÉMARCHES ».</summary>
    Help,
}
