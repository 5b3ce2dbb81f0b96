namespace Ants.Permis.Demandes;

/// <summary>One of the seven steps of the form, in order.</summary>
/// <remarks>French term: « étape ».</remarks>
public enum Step
{
    /// <summary>1, « Motif de demande ».</summary>
    Motif = 1,

    /// <summary>2, « État civil ».</summary>
    EtatCivil,

    /// <summary>3, « Adresse et contact ».</summary>
    AddressAndContact,

    /// <summary>4, « Photo / Signature ».</summary>
    PhotoAndSignature,

    /// <summary>5, « Pièces justificatives ».</summary>
    SupportingDocuments,

    /// <summary>6, « Récapitulatif ».</summary>
    Summary,

    /// <summary>7, « Confirmation ».</summary>
    Confirmation,
}
