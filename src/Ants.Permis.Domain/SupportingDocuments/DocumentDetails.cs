using NodaTime;

namespace Ants.Permis.SupportingDocuments;

/// <summary>What sort of identity document was joined.</summary>
/// <remarks>French term: « nature de la pièce d'identité ».</remarks>
public enum IdentityDocumentType
{
    /// <summary>« Carte nationale d'identité », with the secured card of the French among them.</summary>
    NationalIdentityCard,

    /// <summary>A passport: biometric, of service or of mission when French.</summary>
    Passport,

    /// <summary>A French passport that is not biometric.</summary>
    OlderPassport,

    /// <summary>A driving licence of the European format.</summary>
    EuropeanLicence,

    /// <summary>« France Identité »: the single-use proof with a photo.</summary>
    FranceIdentite,

    /// <summary>« Récépissé » given against the papers of a person who may not leave the country.</summary>
    ExitBanReceipt,

    /// <summary>The receipt given to a prisoner in exchange for the papers.</summary>
    PrisonReceipt,

    /// <summary>The military card of the Foreign Legion.</summary>
    ForeignLegionCard,

    /// <summary>A resident or stay permit issued by France.</summary>
    ResidencePermit,

    /// <summary>« Attestation de demande d'asile » or a receipt that names a protection.</summary>
    AsylumPaper,

    /// <summary>For a minor: a parent's passport that shows the child, « DCEM » or « TIR ».</summary>
    MinorTravelPaper,
}

/// <summary>What sort of proof of address was joined.</summary>
/// <remarks>French term: « nature du justificatif de domicile ».</remarks>
public enum ProofOfAddressType
{
    /// <summary>A bill for water, electricity or gas.</summary>
    UtilityBill,

    /// <summary>A bill for a fixed or a mobile telephone.</summary>
    PhoneBill,

    /// <summary>A tax notice, or a notice that no tax is due.</summary>
    TaxNotice,

    /// <summary>A rent receipt, not hand-written and not of a private landlord.</summary>
    RentReceipt,

    /// <summary>A rent receipt written by hand or by a private landlord.</summary>
    HandWrittenRentReceipt,

    /// <summary>« Justif'Adresse »: the automatic check, without any document.</summary>
    JustifAdresse,

    /// <summary>Any other proof, such as an insurance certificate.</summary>
    OtherProof,
}

/// <summary>What a document says of itself, as a host or a person declares it; nothing here is read from the file.</summary>
/// <remarks>French term: « mentions du document ». An extension beyond the tutorial.</remarks>
public sealed record DocumentDetails
{
    /// <summary>Nothing declared.</summary>
    public static DocumentDetails Empty { get; } = new();

    /// <summary>The sort of an identity document.</summary>
    public IdentityDocumentType? IdentityDocument { get; init; }

    /// <summary>The sort of a proof of address.</summary>
    public ProofOfAddressType? ProofOfAddress { get; init; }

    /// <summary>The last day printed on the document.</summary>
    public LocalDate? ExpiresOn { get; init; }

    /// <summary>The name of the type: what a document says is personal.</summary>
    /// <returns>A text that may be logged.</returns>
    public override string ToString() => nameof(DocumentDetails);
}
