using Ants.Permis.Contact;
using Ants.Permis.Demandes;
using Ants.Permis.Findings;
using Ants.Permis.Identity;
using Ants.Permis.Motifs;
using Ants.Permis.Primitives;
using Ants.Permis.Requirements;
using Ants.Permis.Rules;
using Ants.Permis.Validation;
using FluentValidation;
using FluentValidation.Results;
using Microsoft.AspNetCore.Http;
using Microsoft.AspNetCore.Http.HttpResults;
using Microsoft.AspNetCore.Mvc;
using Microsoft.Extensions.DependencyInjection;
using NodaTime;

namespace Ants.Permis.Domain.Tests.Validation;

// The code of docs/guide/aspnet-form.md, region by region. AspNetFormTests runs it and compares the page with it.

#region form-model
/// <summary>The boxes of step 2, as the browser posts them.</summary>
public sealed class EtatCivilForm
{
    public string? BirthName { get; set; }
    public string? NomUsage { get; set; }
    public Sex? Sex { get; set; }
    public IList<string?> GivenNames { get; set; } = [];
    public string? BirthDate { get; set; }
    public string? BirthCountry { get; set; }
    public string? BirthDepartement { get; set; }
    public string? BirthCommune { get; set; }

    public EtatCivilAnswers ToAnswers() => new()
    {
        BirthName = BirthName,
        NomUsage = NomUsage,
        Sex = Sex is { } sex && Enum.IsDefined(sex) ? sex : null,
        GivenNames = [.. GivenNames.Select(name => name ?? "")],
        BirthDate = BirthDate,
        BirthCountry = BirthCountry,
        BirthDepartement = BirthDepartement,
        BirthCommune = BirthCommune,
    };
}
#endregion

internal static class EtatCivilEndpoint
{
    #region rules-of-the-day
    public static IServiceCollection AddRulesOfTheDay(this IServiceCollection services) => services
        .AddSingleton<IClock>(SystemClock.Instance)
        .AddScoped(provider => Rulebook.Ants2019.At(TodayInFrance(provider.GetRequiredService<IClock>())));

    private static LocalDate TodayInFrance(IClock clock) =>
        clock.GetCurrentInstant().InZone(DateTimeZoneProviders.Tzdb["Europe/Paris"]).Date;
    #endregion

    #region minimal-api
    public static Results<Ok<FindingText[]>, ValidationProblem> Post([FromForm] EtatCivilForm form, [FromServices] RulesInForce rules)
    {
        var result = new EtatCivilAnswersValidator(rules).Validate(form.ToAnswers());
        if (!result.IsAcceptable())
            return TypedResults.ValidationProblem(result.ToDictionary());

        // Nothing blocks: what is left is worth showing beside the next step.
        FindingText[] remarks = [.. result.Findings().Select(finding => FindingTexts.For(finding, Language.French))];
        return TypedResults.Ok(remarks);
    }
    #endregion
}

#region mvc
public sealed class EtatCivilController(RulesInForce rules) : Controller
{
    [HttpPost]
    [ValidateAntiForgeryToken]
    public IActionResult Save(EtatCivilForm form)
    {
        ArgumentNullException.ThrowIfNull(form);
        var result = new EtatCivilAnswersValidator(rules).Validate(form.ToAnswers());
        foreach (var failure in result.Errors.Where(failure => failure.Severity == FluentValidation.Severity.Error))
            ModelState.AddModelError(failure.PropertyName, failure.ErrorMessage);

        return ModelState.IsValid ? RedirectToAction("Edit", "Address") : View(form);
    }
}
#endregion

internal static class Pairs
{
    #region one-field
    public static string[] CheckField(EtatCivilForm form, string field, RulesInForce rules) =>
        [.. new EtatCivilAnswersValidator(rules)
            .Validate(form.ToAnswers(), options => options.IncludeProperties(field))
            .Errors.Select(failure => failure.ErrorMessage)];
    #endregion

    #region do-acceptable
    public static bool MayGoOn(ValidationResult result) => result.IsAcceptable();
    #endregion

    #region dont-valid
    public static bool MayGoOnTooStrict(ValidationResult result) => result.IsValid;
    #endregion

    #region do-others
    public static ValidationResult CheckMotif(MotifAnswers typed, DemandeAnswers saved, RulesInForce rules) =>
        new MotifAnswersValidator(rules, others: saved).Validate(typed);
    #endregion

    #region dont-others
    public static ValidationResult CheckMotifAlone(MotifAnswers typed, RulesInForce rules) =>
        new MotifAnswersValidator(rules).Validate(typed);
    #endregion

    #region do-covered
    public static FindingText? ReasonNotToStart(RulesInForce rules, Language language) =>
        rules.IsCovered ? null : FindingTexts.For(rules.NotCovered(), language);
    #endregion

    #region do-log
    public static IEnumerable<string> ForTheLog(ValidationResult result) => result.Findings().Select(finding => finding.ToString());
    #endregion

    #region dont-log
    public static string ForTheLog(EtatCivilForm form) => $"Refused: {form.BirthName}, born on {form.BirthDate}";
    #endregion
}

#region own-rule
/// <summary>Our portal sends text messages, so it asks for the mobile number that the procedure only recommends.</summary>
public sealed class PortalContactValidator : AbstractValidator<ContactAnswers>
{
    public PortalContactValidator(RulesInForce rules)
    {
        Include(new ContactAnswersValidator(rules));
        RuleFor(answers => answers.Mobile)
            .Must(mobile => !string.IsNullOrWhiteSpace(mobile))
            .WithErrorCode("portal.mobile-missing")
            .WithMessage("Indiquez un numéro de mobile : le portail vous écrit par SMS.");
    }
}
#endregion
