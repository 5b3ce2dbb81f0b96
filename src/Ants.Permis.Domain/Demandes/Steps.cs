using Ants.Permis.Primitives;
using Ants.Permis.Requirements;

namespace Ants.Permis.Demandes;

/// <summary>Which step of the form asks for an answer.</summary>
public static class Steps
{
    /// <summary>The step to which a path belongs.</summary>
    /// <param name="path">The path.</param>
    /// <returns>The step; the first one for the application as a whole.</returns>
    public static Step Of(JsonPath path)
    {
        ArgumentNullException.ThrowIfNull(path);
        if (path.IsWithin(DemandePaths.Documents))
            return Step.SupportingDocuments;
        if (path.IsWithin(DemandePaths.PhotoSignature))
            return Step.PhotoAndSignature;
        if (path.IsWithin(DemandePaths.Address) || path.IsWithin(DemandePaths.Contact))
            return Step.AddressAndContact;
        return path.IsWithin(DemandePaths.EtatCivil) || path.IsWithin(DemandePaths.LegalRepresentative) ? Step.EtatCivil : Step.Motif;
    }
}
