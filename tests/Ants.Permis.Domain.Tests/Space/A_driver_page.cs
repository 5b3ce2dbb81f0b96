using Ants.Permis.Demandes;
using Ants.Permis.FollowUp;
using Ants.Permis.Space;
using NodaTime;

namespace Ants.Permis.Domain.Tests.Space;

public sealed class A_driver_page
{
    private static readonly Instant Start = Instant.FromUtc(2019, 7, 3, 7, 3);

    [Fact]
    public void Shows_the_application_that_was_changed_last_first()
    {
        var older = Line("Ana", Start);
        var newer = Line("Ben", Start.Plus(Duration.FromMinutes(1)));
        Assert.Equal([newer, older], DriverPage.Of([older, newer]).Demandes);
    }

    [Fact]
    public void Shows_its_sections_when_there_is_no_application()
    {
        var page = DriverPage.Of([]);
        Assert.Empty(page.Demandes);
        Assert.Equal(SpaceCatalogue.DriverPage, page.Sections);
    }

    [Fact]
    public void Says_nothing_in_a_log() => Assert.Equal(nameof(DriverPage), DriverPage.Of([Line("Ana", Start)]).ToString());

    private static DemandeListItem Line(string name, Instant at) => new(name, null, null, Start, at, DemandeStatus.Draft, Step.Motif, null, [DemandeAction.Resume]);
}
