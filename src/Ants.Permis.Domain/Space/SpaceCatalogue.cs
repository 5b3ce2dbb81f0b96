using Ants.Permis.Demandes;
using Ants.Permis.FollowUp;
using Ants.Permis.Primitives;

namespace Ants.Permis.Space;

/// <summary>What the home page and the driver page of the tutorial offer, and what of it this library serves.</summary>
/// <remarks>French term: « Mon Espace ». The addresses of the agency are those of the tutorial; the others are public sites of the State that do the same today.</remarks>
public static class SpaceCatalogue
{
    private static readonly Uri LicenceSite = new("https://permisdeconduire.ants.gouv.fr");
    private static readonly Uri PassportSite = new("https://passeport.ants.gouv.fr");
    private static readonly Uri RegistrationSite = new("https://immatriculation.ants.gouv.fr");

    // Opened on 24 November 2023 in the place of the service of 2019, which asked for a code by post (Numerama, November 2023, article 1572201).
    private static readonly Uri PointsSite = new("https://mespoints.permisdeconduire.gouv.fr");
    private static readonly Uri OffencesSite = new("https://www.antai.gouv.fr");
    private static readonly Uri FinesSite = new("https://www.amendes.gouv.fr");

    private static readonly SpaceTarget Start = new SpaceTarget.ServedHere([$"{nameof(DemandeCommand)}.{nameof(DemandeCommand.Start)}"]);

    private static readonly SpaceTarget List = new SpaceTarget.ServedHere([nameof(DemandeListItem), nameof(DriverPage)]);

    /// <summary>The three areas of the home page.</summary>
    public static ValueList<AreaServices> HomePage { get; } =
    [
        new(SpaceArea.Driver,
        [
            Entry("request-licence", Start),
            Entry("find-photo-place", Elsewhere(null)),
            // The library knows what a host was told (DemandeFollowUp); where the application really is, the agency's site says.
            Entry("follow-licence", Elsewhere(LicenceSite)),
            Entry("points-on", Elsewhere(PointsSite)),
        ]),
        new(SpaceArea.Identity,
        [
            Entry("identity-adult", OutOfScope(PassportSite)),
            Entry("identity-minor", OutOfScope(PassportSite)),
            Entry("follow-identity", OutOfScope(PassportSite)),
            Entry("certificate-of", OutOfScope(null)),
        ]),
        new(SpaceArea.Vehicle,
        [
            Entry("give-vehicle", OutOfScope(RegistrationSite)),
            Entry("replace-registration", OutOfScope(RegistrationSite)),
            Entry("get-vehicle", OutOfScope(RegistrationSite)),
            Entry("registration-address", OutOfScope(RegistrationSite)),
            Entry("other-vehicle", OutOfScope(RegistrationSite)),
            Entry("vehicle-situation", OutOfScope(RegistrationSite)),
        ]),
    ];

    /// <summary>The sections of the driver page. The code for the balance is named in the text above the page, not among its links.</summary>
    public static ValueList<SectionServices> DriverPage { get; } =
    [
        new(DriverSection.CurrentDemandes, [new("start-demande", "button.start", Start), new("search-demandes", "demande-list.search", List)]),
        new(DriverSection.PointsBalance,
        [
            Entry("points-by-france-connect", Elsewhere(PointsSite)),
            Entry("points", Elsewhere(PointsSite)),
            Entry("points-code", Elsewhere(null)),
        ]),
        new(DriverSection.PointsLicence, [Entry("about-points", Elsewhere(null)), Entry("regain-points", Elsewhere(null))]),
        new(DriverSection.Offences,
        [
            Entry("offence-file", Elsewhere(OffencesSite)),
            Entry("contest-offence", Elsewhere(OffencesSite)),
            Entry("pay-offence", Elsewhere(FinesSite)),
        ]),
        new(DriverSection.Help, [Entry("photographers", Elsewhere(null)), Entry("prefectures", Elsewhere(null)), Entry("about-licence", Elsewhere(LicenceSite))]),
    ];

    /// <summary>Every entry of both pages.</summary>
    public static IEnumerable<SpaceService> All => HomePage.SelectMany(area => area.Services).Concat(DriverPage.SelectMany(section => section.Services));

    private static SpaceService Entry(string id, SpaceTarget target) => new(id, $"space-service.{id}", target);

    private static SpaceTarget.Elsewhere Elsewhere(Uri? address) => new(address);

    private static SpaceTarget.OutOfScope OutOfScope(Uri? address) => new(address);
}
