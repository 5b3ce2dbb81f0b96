using Ants.Permis.Findings;
using Ants.Permis.Geography;
using Ants.Permis.Identity;
using Ants.Permis.Primitives;
using NodaTime;

namespace Ants.Permis.FranceConnect;

/// <summary>The identity that FranceConnect gives, in the terms of step 2: what it fills, where each answer comes from, and everything that is uncertain about it.</summary>
/// <remarks>
/// French: identité fournie par FranceConnect. A claim fills its answer as it was given, or a finding says why it does not: nothing is guessed or rewritten,
/// and nothing is lost without a word. Sources: FranceConnect's own code and its guide for service providers; see docs/guide/franceconnect.md.
/// </remarks>
public sealed record FranceConnectIdentity
{
    private readonly PossibleBirth? possible;

    private FranceConnectIdentity(PossibleBirth? possible, EtatCivilAnswers answers) => (this.possible, Answers) = (possible, answers);

    /// <summary>The person, as this service knows them; <see langword="null"/> when it is missing, and then nobody can be signed in.</summary>
    public FranceConnectSubject? Subject { get; private init; }

    /// <summary>The level that was reached; <see langword="null"/> when it is missing or unknown.</summary>
    public AssuranceLevel? Level { get; private init; }

    /// <summary>The answers of step 2, as far as they are given. The others are to be asked.</summary>
    public EtatCivilAnswers Answers { get; }

    /// <summary>The e-mail address as given: a proposal, which the person may change.</summary>
    public string? Email { get; private init; }

    /// <summary>INSEE's code of the commune of birth, for which the form has no field; <see langword="null"/> for a birth abroad.</summary>
    public string? BirthplaceCode { get; private init; }

    /// <summary>Whether the given names were told apart at blanks or commas, so that a compound name may have been cut in two.</summary>
    public bool AreGivenNamesUncertain { get; private init; }

    /// <summary>Whether the day of birth, or the day and the month, may stand for something unknown.</summary>
    public bool MayBirthDateBeFilled => possible?.MayBeFilled ?? false;

    /// <summary>Where each answer that is given comes from.</summary>
    public ValueList<FieldProvenance> Provenance { get; private init; } = [];

    /// <summary>What is missing, unusable or uncertain, the gravest first.</summary>
    public ValueList<Finding> Findings { get; private init; } = [];

    /// <summary>The first and last day on which the person may have been born, or <see langword="null"/>.</summary>
    internal (LocalDate Earliest, LocalDate Latest)? PossibleBirth => possible is null ? null : (possible.Earliest, possible.Latest);

    /// <summary>Maps claims to the answers of step 2. Never throws, whatever the claims hold.</summary>
    /// <param name="claims">The claims.</param>
    /// <param name="directory">Where the name of the commune of birth is looked up, or <see langword="null"/> for none.</param>
    /// <returns>The identity.</returns>
    public static FranceConnectIdentity Of(FranceConnectClaims claims, ICommuneDirectory? directory = null)
    {
        ArgumentNullException.ThrowIfNull(claims);
        var birthName = NameClaims.OfBirthName(claims.FamilyName);
        var nomUsage = NameClaims.OfNomUsage(claims.PreferredUsername, claims.FamilyName);
        var sex = NameClaims.OfSex(claims.Gender);
        var givenNames = GivenNameClaims.Of(claims);
        var birth = BirthDateClaims.Of(claims);
        var place = BirthplaceClaims.Of(claims, birth.Value, directory ?? NoCommuneDirectory.Instance);
        var email = NameClaims.OfEmail(claims.Email);
        var subject = AssuranceClaims.OfSubject(claims.Sub);
        var level = AssuranceClaims.OfLevel(claims.Acr);
        var answers = new EtatCivilAnswers
        {
            BirthName = birthName.Value,
            NomUsage = nomUsage.Value,
            Sex = sex.Value,
            GivenNames = givenNames.Value!.Boxes,
            BirthDate = birth.Value?.Date.ToFormText(),
            BirthCountry = place.Value!.Country,
            BirthDepartement = place.Value.Departement,
            BirthCommune = place.Value.Commune,
        };
        return new(birth.Value, answers)
        {
            Subject = subject.Value,
            Level = level.Value,
            Email = email.Value,
            BirthplaceCode = place.Value.Code,
            AreGivenNamesUncertain = givenNames.Value.IsUncertain,
            Provenance = EtatCivilProvenance.OfFranceConnect(answers, email.Value, level.Value),
            Findings = Finding.Sorted(
                subject.Findings.Concat(level.Findings).Concat(birthName.Findings).Concat(nomUsage.Findings).Concat(sex.Findings)
                    .Concat(givenNames.Findings).Concat(birth.Findings).Concat(place.Findings).Concat(email.Findings).Distinct()),
        };
    }

    /// <summary>Whether the identity is good enough for a required level.</summary>
    /// <param name="required">The level that is asked for.</param>
    /// <param name="rule">The rule that asks for it, or <see langword="null"/>.</param>
    /// <param name="path">Where the findings are to stand.</param>
    /// <returns>
    /// Nothing, or one blocking finding. It blocks whatever the status of the rule is: FranceConnect takes the level that is asked for as a wish, and a service that
    /// does not refuse a lower one has none.
    /// </returns>
    public ValueList<Finding> CheckLevel(AssuranceLevel required, RuleReference? rule, JsonPath path)
    {
        ArgumentNullException.ThrowIfNull(path);
        return AssuranceClaims.Check(Level, required, rule, path);
    }

    /// <summary>The name of the type only: every member is personal.</summary>
    /// <returns>A text that may be logged.</returns>
    public override string ToString() => nameof(FranceConnectIdentity);
}
