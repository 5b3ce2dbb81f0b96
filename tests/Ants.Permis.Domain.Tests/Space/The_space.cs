using System.Reflection;
using Ants.Permis.Conventions;
using Ants.Permis.Findings;
using Ants.Permis.Primitives;
using Ants.Permis.Space;

namespace Ants.Permis.Domain.Tests.Space;

public sealed class The_space
{
    private const BindingFlags Any = BindingFlags.Public | BindingFlags.Instance | BindingFlags.Static;

    /// <summary>The lists of the tutorial, copied from it.</summary>
    private static readonly (string Title, string[] Entries)[] Home =
    [
        ("MON ESPACE CONDUCTEUR",
        [
            "Demander un permis de conduire",
            "Savoir où faire une photo numérique pour mon permis de conduire",
            "Savoir où en est ma demande de permis de conduire",
            "Connaître le solde de mes points sur",
        ]),
        ("MON ESPACE IDENTITÉ",
        [
            "Réaliser une pré-demande passeport / CNI pour majeur",
            "Réaliser une pré-demande passeport / CNI pour mineur",
            "Savoir où en est mon passeport / ma CNI",
            "Savoir comment obtenir un acte de",
        ]),
        ("MON ESPACE VÉHICULE",
        [
            "Vendre ou donner mon véhicule",
            "Refaire ma carte grise (carte perdue, volée ou abîmée)",
            "Acheter ou recevoir un véhicule d'occasion",
            "Modifier l'adresse sur ma carte grise",
            "Faire une autre demande concernant un véhicule",
            "Obtenir un certificat de situation",
        ]),
    ];

    private static readonly (string Title, string[] Entries)[] Driver =
    [
        ("MES DEMANDES EN COURS", ["Commencer la demande", "Rechercher dans la liste"]),
        ("SOLDE DE POINTS", ["Solde de vos points via France Connect", "Solde de vos points", "demander votre code pour consulter le solde de vos points"]),
        ("PERMIS À POINTS", ["Tout savoir sur le permis à points", "Reconstituer mon capital de points ?"]),
        ("INFRACTIONS", ["Consultation d'un dossier d'infraction", "Contestation d'un PV", "Paiement d'un PV"]),
        ("AIDE AUX DÉMARCHES", ["Géolocalisation des photographes", "Les sites internet des préfectures", "Plus d'informations sur le permis de conduire"]),
    ];

    [Fact]
    public void Has_the_areas_and_entries_of_the_home_page() =>
        Assert.Equal(Lines(Home), Lines(SpaceCatalogue.HomePage.Select(area => (Labels.For(area.Area, Language.French), French(area.Services)))));

    [Fact]
    public void Has_the_sections_and_links_of_the_driver_page() =>
        Assert.Equal(Lines(Driver), Lines(SpaceCatalogue.DriverPage.Select(section => (Labels.For(section.Section, Language.French), French(section.Services)))));

    [Fact]
    public void Has_every_area_and_every_section_once()
    {
        Assert.Equal(Enum.GetValues<SpaceArea>(), SpaceCatalogue.HomePage.Select(area => area.Area));
        Assert.Equal(Enum.GetValues<DriverSection>(), SpaceCatalogue.DriverPage.Select(section => section.Section));
    }

    [Fact]
    public void Says_what_every_entry_is_in_both_languages() =>
        Convention.Holds("An entry has a label.",
            from service in SpaceCatalogue.All
            from language in Enum.GetValues<Language>()
            where !Labels.TryGet(service.LabelKey, language, out var label) || label != service.Label(language) || label.Length == 0
            select $"{service.Id} in {language}");

    [Fact]
    public void Names_an_entry_once() => Assert.Equal(SpaceCatalogue.All.Count(), SpaceCatalogue.All.Select(service => service.Id).Distinct().Count());

    [Fact]
    public void Has_no_words_for_an_entry_that_is_not_there() =>
        Convention.Holds("A label of the space belongs to an entry.",
            Labels.Keys.Where(key => key.StartsWith("space-service.", StringComparison.Ordinal)).Except(SpaceCatalogue.All.Select(service => service.LabelKey)));

    [Fact]
    public void Serves_entries_by_types_that_exist() =>
        Convention.Holds("What serves an entry is a public type of the library, or a member of one.",
            from service in SpaceCatalogue.All
            let served = service.Target as SpaceTarget.ServedHere
            where served is not null && (served.Members.Count == 0 || !served.Members.All(Exists))
            select service.Id);

    [Fact]
    public void Serves_the_application_itself()
    {
        Assert.Equal(new SpaceTarget.ServedHere(["DemandeCommand.Start"]), Entry("request-licence").Target);
        Assert.Equal(Entry("request-licence").Target, Entry("start-demande").Target);
    }

    [Fact]
    public void Links_to_sites_of_the_State_over_https_or_to_none() =>
        Convention.Holds("An address is a public site, without a page that could move.",
            from service in SpaceCatalogue.All
            let address = Address(service.Target)
            where address is not null && (address.Scheme != Uri.UriSchemeHttps || !address.Host.EndsWith(".gouv.fr", StringComparison.Ordinal) || address.PathAndQuery != "/")
            select $"{service.Id}: {address}");

    [Fact]
    public void Leaves_to_the_agency_what_is_no_part_of_a_driving_licence() =>
        Assert.All(SpaceCatalogue.HomePage, area => Assert.All(area.Services, service => Assert.Equal(area.Area != SpaceArea.Driver, service.Target is SpaceTarget.OutOfScope)));

    [Theory]
    [InlineData(CreationWarning.VehicleRegistration, "Attention ! Les démarches \"carte grise\" ont des particularités. Nous vous invitons à consulter cet article avant de créer votre compte.")]
    [InlineData(CreationWarning.LegalPersons, "Personnes morales : votre profil ne figure pas dans la liste => consulter cet article.")]
    public void Warns_before_an_account_is_created(CreationWarning warning, string words) => Assert.Equal(words, Labels.For(warning, Language.French));

    private static SpaceService Entry(string id) => SpaceCatalogue.All.Single(service => service.Id == id);

    private static Uri? Address(SpaceTarget target) => target switch
    {
        SpaceTarget.Elsewhere elsewhere => elsewhere.Address,
        SpaceTarget.OutOfScope other => other.Address,
        _ => null,
    };

    private static string[] French(IEnumerable<SpaceService> services) => [.. services.Select(service => service.Label(Language.French))];

    private static IEnumerable<string> Lines(IEnumerable<(string Title, string[] Entries)> page) => page.Select(part => $"{part.Title}: {string.Join(" | ", part.Entries)}");

    private static bool Exists(string name)
    {
        var parts = name.Split('.');
        var type = typeof(Finding).Assembly.GetExportedTypes().SingleOrDefault(type => !type.IsNested && type.Name == parts[0]);
        return type is not null && parts.Skip(1).All(part => type.GetMember(part, Any).Length > 0);
    }
}
