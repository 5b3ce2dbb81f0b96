using Ants.Permis.Demandes;
using Ants.Permis.Findings;
using Ants.Permis.Primitives;
using Ants.Permis.Requirements;
using Ants.Permis.Rules;
using FluentValidation;
using FluentValidation.Results;
using FormSeverity = FluentValidation.Severity;
using Severity = Ants.Permis.Findings.Severity;

namespace Ants.Permis.Validation;

/// <summary>Lets a form validator ask the wizard's own checks. Immutable, so that one validator may serve many requests at once.</summary>
/// <typeparam name="TAnswers">The answers that the form posts.</typeparam>
internal sealed class FormRules<TAnswers>(RulesInForce rules, Language language, DemandeAnswers? others, FormSection<TAnswers> section)
{
    private readonly RulesInForce rules = rules ?? throw new ArgumentNullException(nameof(rules));
    private readonly DemandeAnswers others = others ?? DemandeAnswers.Empty;

    /// <summary>Adds a failure for each finding of a check.</summary>
    public void Apply(FieldCheck check, ValidationContext<TAnswers> context)
    {
        foreach (var finding in check.Check(Applicable(context.InstanceToValidate), rules))
            context.AddFailure(Failure(finding, context.PropertyChain.BuildPropertyPath(FormPath.Of(finding.Path, section.Path))));
    }

    // The wizard withdraws an answer that does not apply as soon as it is given; a form may still post it from a hidden box.
    // A document is withdrawn by a change only, and a form brings no change: it is an additional document.
    private DemandeAnswers Applicable(TAnswers own)
    {
        var all = section.Put(others, own);
        return Dependencies.Withdrawn(all, all, rules)
            .Where(withdrawn => withdrawn.Answer is not DependentAnswer.Document)
            .Aggregate(all, (answers, withdrawn) => withdrawn.Answer.Remove(answers));
    }

    // No attempted value and no placeholder: what the person typed stays in the form.
    private ValidationFailure Failure(Finding finding, string propertyName) => new(propertyName, FindingTexts.For(finding, language).Message)
    {
        ErrorCode = finding.Code,
        Severity = SeverityOf(finding.Severity),
        CustomState = finding,
    };

    private static FormSeverity SeverityOf(Severity severity) => severity switch
    {
        Severity.Blocking => FormSeverity.Error,
        Severity.Warning => FormSeverity.Warning,
        Severity.Information => FormSeverity.Info,
        _ => throw new ArgumentOutOfRangeException(nameof(severity)),
    };
}

/// <summary>Which part of an application a form posts.</summary>
/// <param name="Path">Where it stands.</param>
/// <param name="Put">Puts it among the answers of the other steps.</param>
internal sealed record FormSection<TAnswers>(JsonPath Path, Func<DemandeAnswers, TAnswers, DemandeAnswers> Put);
