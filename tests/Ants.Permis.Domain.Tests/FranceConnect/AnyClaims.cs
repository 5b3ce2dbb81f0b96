using Ants.Permis.Primitives;
using FsCheck;
using FsCheck.Fluent;

namespace Ants.Permis.FranceConnect;

/// <summary>Claims of every kind: good ones, nearly good ones, texts of any characters, long ones, absent ones, in any mixture.</summary>
public static class AnyClaims
{
    public static Arbitrary<FranceConnectClaims> Claims()
    {
        var names = Gen.Elements("KERVADEC", "kervadec", "Anne-Lise", "Jean Philippe Noël", "Paolo, Luigi", "D'ORMESSINE--ROUX", "Zoé  Ève", "ŒUVRARD", "R2D2");
        var dates = Gen.Elements("1979-10-23", "1992-01-01", "1992-11-01", "1992-11-00", "1992-00-00", "1977-00-03", "1977-02-30", "1958-05-13", "2011-05-04", "Y180001");
        var places = Gen.Elements("53130", "75107", "75056", "2A004", "20004", "91352", "98735", "97123", "96001", "69386", "AAAAA");
        return (from sub in Of(Gen.Elements("a1v1", "é"))
                from givenName in Of(names)
                from givenNames in Gen.OneOf(Gen.Constant<ValueList<string>?>(null), names.ListOf().Select(list => (ValueList<string>?)list.ToValueList()), Wild.ListOf().Select(list => (ValueList<string>?)list.ToValueList()))
                from familyName in Of(names)
                from preferredUsername in Of(names)
                from gender in Of(Gen.Elements("male", "Female", "unspecified", "Indeterminate"))
                from birthdate in Of(dates)
                from idpBirthdate in Of(dates)
                from birthplace in Of(places)
                from birthCountry in Of(Gen.Elements("99100", "99100", "99100", "99350", "99352", "99999", "FR"))
                from email in Of(Gen.Elements("solene@example.org", "solene@"))
                from acr in Of(Gen.Elements("eidas1", "eidas2", "eidas3", "eidas4"))
                select new FranceConnectClaims
                {
                    Sub = sub,
                    GivenName = givenName,
                    GivenNames = givenNames,
                    FamilyName = familyName,
                    PreferredUsername = preferredUsername,
                    Gender = gender,
                    Birthdate = birthdate,
                    IdpBirthdate = idpBirthdate,
                    Birthplace = birthplace,
                    BirthCountry = birthCountry,
                    Email = email,
                    Acr = acr,
                }).ToArbitrary();
    }

    private static Gen<string> Wild => Gen.Frequency((9, AnyText.Text().Generator), (1, Gen.Choose(90, 3000).Select(length => new string('a', length))));

    private static Gen<string?> Of(Gen<string> good) => Gen.Frequency((5, good.Select(text => (string?)text)), (3, Wild.Select(text => (string?)text)), (1, Gen.Constant<string?>(null)));
}
