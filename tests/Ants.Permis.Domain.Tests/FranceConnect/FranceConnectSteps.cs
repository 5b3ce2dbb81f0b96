using Ants.Permis.Findings;
using Ants.Permis.Geography;
using Ants.Permis.Identity;
using Ants.Permis.Primitives;
using Ants.Permis.Rules;

namespace Ants.Permis.FranceConnect;

// The code of docs/guide/franceconnect.md, region by region. The_guide_to_FranceConnect runs it and compares the page with it.
internal static class FranceConnectSteps
{
    #region read
    public static FranceConnectIdentity? Read(ReadOnlySpan<byte> userInfo, string? acrOfIdToken, ICommuneDirectory communes, List<Finding> findings)
    {
        var isRead = FranceConnectUserInfo.TryRead(userInfo, out var claims, out var leftOut);
        findings.AddRange(leftOut);
        if (!isRead)
            return null;
        var identity = FranceConnectIdentity.Of(claims! with { Acr = acrOfIdToken }, communes);
        findings.AddRange(identity.Findings);
        return identity;
    }

    #endregion

    #region level
    public static bool MaySignIn(FranceConnectIdentity identity, RulesInForce rules, List<Finding> findings)
    {
        if (rules.RequiredAssurance() is { } required)
            findings.AddRange(identity.CheckLevel(required.Value, required.Reference, JsonPath.Of("/franceConnect/acr")));
        return identity.Subject is not null && findings.TrueForAll(finding => finding.Severity != Severity.Blocking);
    }

    #endregion

    #region keep
    public static ValueList<FieldProvenance> Edited(EtatCivilAnswers before, EtatCivilAnswers after, ValueList<FieldProvenance> provenance) =>
        EtatCivilProvenance.AfterEdit(before, after, provenance);

    #endregion

    #region compare
    public static IEnumerable<string> Differences(EtatCivilAnswers typed, FranceConnectIdentity given, ICommuneDirectory communes)
    {
        var comparison = IdentityReconciler.Compare(typed, given, communes);
        return from field in comparison.Fields
               where field.IsSame != ThreeValued.Yes
               select $"{FieldLabels.Of(field.Field, Language.English)}: {FindingTexts.For(field.Why, Language.English).Message}";
    }

    #endregion
}
