using Ants.Permis.Demandes;
using Ants.Permis.Requirements;
using FluentValidation;

namespace Ants.Permis.Validation;

/// <summary>The one kind of rule that the form validators have: a check of the wizard.</summary>
internal static class FieldRules
{
    /// <summary>The check must find nothing.</summary>
    public static void MustPass<TAnswers, TProperty>(this IRuleBuilder<TAnswers, TProperty> rule, FieldCheck check, FormRules<TAnswers> form) =>
        rule.Custom((_, context) => form.Apply(check, context));

    /// <summary>The same under a name of the form: a place of step 5 has no property of its own in the answers.</summary>
    public static void MustPass<TAnswers, TProperty>(this IRuleBuilderInitial<TAnswers, TProperty> rule, FieldCheck check, FormRules<TAnswers> form, string name) =>
        rule.Configure(named => named.PropertyName = name).MustPass(check, form);
}
