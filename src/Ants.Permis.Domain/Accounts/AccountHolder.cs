using Ants.Permis.FranceConnect;
using Ants.Permis.Identity;

namespace Ants.Permis.Accounts;

/// <summary>The holder of an account, as far as the account knows: what the form or FranceConnect told when it was created.</summary>
/// <param name="BirthName">« Nom de famille ».</param>
/// <param name="GivenName">« Prénom », the first.</param>
/// <param name="Sex">« Sexe ».</param>
/// <param name="Source">Where it comes from.</param>
/// <remarks>French term: « titulaire du compte ». Members are <see langword="null"/> where FranceConnect did not tell.</remarks>
public sealed record AccountHolder(BirthName? BirthName, GivenName? GivenName, Sex? Sex, Provenance Source)
{
    /// <summary>The name of the type: who it is is personal.</summary>
    /// <returns>A text that may be logged.</returns>
    public override string ToString() => nameof(AccountHolder);

    /// <summary>The beginnings of step 2 in the wizard, for an application of the holder.</summary>
    /// <returns>The answers that the account knows.</returns>
    public EtatCivilAnswers ToEtatCivil() =>
        new() { BirthName = BirthName?.Value, GivenNames = GivenName is null ? [] : [GivenName.Value], Sex = Sex };
}
