using System.Text.Json;
using Ants.Permis.Contact;
using Ants.Permis.Conventions;
using Ants.Permis.Demandes;
using Ants.Permis.Findings;
using Ants.Permis.Identity;
using Ants.Permis.Motifs;
using Ants.Permis.Primitives;
using Ants.Permis.Requirements;
using Ants.Permis.Rules;
using Ants.Permis.Validation;
using Microsoft.AspNetCore.Http;
using Microsoft.AspNetCore.Http.Features;
using Microsoft.AspNetCore.Mvc;
using Microsoft.Extensions.DependencyInjection;
using Microsoft.Extensions.Primitives;
using NodaTime;

namespace Ants.Permis.Domain.Tests.Validation;

public sealed class The_guide_to_forms
{
    private const string Page = "docs/guide/aspnet-form.md";
    private const string Code = "tests/Ants.Permis.Domain.Tests/Validation/AspNetForm.cs";

    private static readonly RulesInForce Rules = Rulebook.Ants2019.At(new LocalDate(2019, 7, 3));

    private static Dictionary<string, StringValues> GoodBoxes => new(StringComparer.Ordinal)
    {
        ["BirthName"] = "Martin",
        ["Sex"] = "Female",
        ["GivenNames[0]"] = "Camille",
        ["GivenNames[1]"] = "",
        ["BirthDate"] = "14/02/2000",
        ["BirthCountry"] = "99127",
        ["BirthDepartement"] = "",
    };

    [Fact]
    public void Quotes_code_that_is_compiled_here() => QuotedCode.IsCompiled(Page, Code);

    [Fact]
    public async Task Posts_a_good_form_to_a_minimal_API()
    {
        var (status, _) = await Post(GoodBoxes);
        Assert.Equal(StatusCodes.Status200OK, status);
    }

    [Fact]
    public async Task Gets_the_messages_by_field_from_a_minimal_API()
    {
        var (status, body) = await Post(new(GoodBoxes, StringComparer.Ordinal) { ["GivenNames[1]"] = "R2D2", ["Sex"] = "" });
        Assert.Equal(StatusCodes.Status400BadRequest, status);
        Assert.Equal(["GivenNames[1]", "Sex"], body.RootElement.GetProperty("errors").EnumerateObject().Select(error => error.Name).Order(StringComparer.Ordinal));
    }

    [Theory]
    [InlineData("99")]
    [InlineData("-1")]
    public async Task Takes_no_number_for_a_choice(string sex)
    {
        var (status, body) = await Post(new(GoodBoxes, StringComparer.Ordinal) { ["Sex"] = sex });
        Assert.Equal(StatusCodes.Status400BadRequest, status);
        Assert.Equal("Sex", Assert.Single(body.RootElement.GetProperty("errors").EnumerateObject()).Name);
    }

    [Fact]
    public async Task Shows_what_does_not_block_beside_the_next_step()
    {
        var (status, body) = await Post(new(GoodBoxes, StringComparer.Ordinal) { ["BirthDate"] = "2000-02" });
        Assert.Equal(StatusCodes.Status200OK, status);
        Assert.NotEqual("", Assert.Single(body.RootElement.EnumerateArray()).GetProperty("message").GetString());
    }

    [Fact]
    public void Fills_the_model_state_of_a_controller()
    {
        using var controller = new EtatCivilController(Rules);
        Assert.IsType<ViewResult>(controller.Save(new EtatCivilForm { GivenNames = [null] }));
        Assert.NotEmpty(controller.ModelState["BirthName"]!.Errors);
        Assert.NotEmpty(controller.ModelState["GivenNames[0]"]!.Errors);
    }

    [Fact]
    public void Goes_on_from_a_controller_when_nothing_blocks()
    {
        using var controller = new EtatCivilController(Rules);
        var form = new EtatCivilForm { BirthName = "Martin", Sex = Sex.Female, GivenNames = ["Camille", null], BirthDate = "2000-02", BirthCountry = "99127" };
        Assert.IsType<RedirectToActionResult>(controller.Save(form));
    }

    [Fact]
    public void Checks_one_field_as_it_is_left()
    {
        Assert.Equal(["Le nom de naissance n'est pas indiqué."], Pairs.CheckField(new(), "BirthName", Rules));
        Assert.Empty(Pairs.CheckField(new(), "NomUsage", Rules));
    }

    [Fact]
    public void Says_rightly_what_the_pairs_show()
    {
        var saved = DemandeAnswers.Empty with { EtatCivil = new() { BirthDate = "04/07/2001" } };
        var typed = new MotifAnswers { ForWhom = ForWhom.AdultOrEmancipatedMinor };
        Assert.Contains(MotifCodes.EmancipationNeeded, Pairs.CheckMotif(typed, saved, Rules).Errors.Select(failure => failure.ErrorCode));
        Assert.DoesNotContain(MotifCodes.EmancipationNeeded, Pairs.CheckMotifAlone(typed, Rules).Errors.Select(failure => failure.ErrorCode));
        Assert.Null(Pairs.ReasonNotToStart(Rules, Language.French));
        Assert.NotNull(Pairs.ReasonNotToStart(Rulebook.Ants2019.At(new LocalDate(2019, 7, 2)), Language.French));
        var ours = new PortalContactValidator(Rules).Validate(new ContactAnswers { Email = "camille.martin@example.org", InformationConsent = false });
        Assert.Equal([ContactCodes.MobileRecommended, "portal.mobile-missing"], ours.Errors.Select(failure => failure.ErrorCode));
        Assert.False(Pairs.MayGoOn(ours));
        Assert.False(Pairs.MayGoOnTooStrict(ours));
        var refused = new EtatCivilForm { BirthName = "R2D2", GivenNames = ["Camille"], Sex = Sex.Female, BirthDate = "14/02/2000", BirthCountry = "99127" };
        Assert.Equal(["Blocking etat-civil.birth-name-forbidden-character at '/etatCivil/birthName'"], Pairs.ForTheLog(new EtatCivilAnswersValidator(Rules).Validate(refused.ToAnswers())));
        Assert.Contains("R2D2", Pairs.ForTheLog(refused), StringComparison.Ordinal);
    }

    [Fact]
    public void Takes_the_day_in_France()
    {
        using var services = new ServiceCollection().AddRulesOfTheDay().AddSingleton<IClock>(new FixedClock(Instant.FromUtc(2019, 7, 3, 22, 30))).BuildServiceProvider();
        using var request = services.CreateScope();
        Assert.Equal(new LocalDate(2019, 7, 4), request.ServiceProvider.GetRequiredService<RulesInForce>().Date);
    }

    private static async Task<(int Status, JsonDocument Body)> Post(Dictionary<string, StringValues> boxes)
    {
        await using var services = new ServiceCollection().AddLogging().AddSingleton(Rules).BuildServiceProvider();
        using var body = new MemoryStream();
        var http = new DefaultHttpContext { RequestServices = services };
        http.Features.Set<IHttpRequestBodyDetectionFeature>(new Body());
        http.Request.Method = HttpMethods.Post;
        http.Request.ContentType = "application/x-www-form-urlencoded";
        http.Request.Form = new FormCollection(boxes);
        http.Response.Body = body;
        await RequestDelegateFactory.Create(EtatCivilEndpoint.Post, new() { ServiceProvider = services }).RequestDelegate(http);
        return (http.Response.StatusCode, JsonDocument.Parse(body.ToArray()));
    }

    private sealed class Body : IHttpRequestBodyDetectionFeature
    {
        public bool CanHaveBody => true;
    }

    private sealed class FixedClock(Instant now) : IClock
    {
        public Instant GetCurrentInstant() => now;
    }
}
