using Ants.Permis.Contact;
using Ants.Permis.PhotoSignature;
using Ants.Permis.Primitives;

namespace Ants.Permis.Identity;

public class Answers
{
    private const string Secret = "Zyx";

    [Fact]
    public void Are_equal_by_what_they_hold()
    {
        var one = new EtatCivilAnswers { BirthName = Secret, Sex = Sex.Female, GivenNames = [Secret] };
        Assert.Equal(one, new EtatCivilAnswers { BirthName = Secret, Sex = Sex.Female, GivenNames = ValueList.Create<string>([Secret]) });
        Assert.NotEqual(one, one with { GivenNames = [] });
        Assert.Equal(new EtatCivilAnswers(), EtatCivilAnswers.Empty);
    }

    [Fact]
    public void Say_nothing_in_a_log()
    {
        object[] answers =
        [
            new EtatCivilAnswers { BirthName = Secret, NomUsage = Secret, GivenNames = [Secret], BirthDate = Secret, BirthCountry = Secret, BirthDepartement = Secret, BirthCommune = Secret },
            new LegalRepresentativeAnswers { BirthName = Secret, FirstGivenName = Secret, Quality = RepresentativeQuality.Guardian },
            new AddressAnswers { StreetNumber = Secret, StreetExtension = Secret, StreetType = Secret, StreetName = Secret, Complement = Secret, PostalCode = Secret, Commune = Secret, Prefecture = Secret },
            new ContactAnswers { Email = Secret, Mobile = Secret, InformationConsent = true, FollowUpConsent = false },
            new PhotoSignatureAnswers { Choice = PhotoSignatureChoice.DigitalCode, Code = Secret },
        ];
        Assert.All(answers, answer => Assert.Equal(answer.GetType().Name, answer.ToString()));
    }

    [Fact]
    public void Have_an_empty_instance_in_which_nothing_is_answered()
    {
        object[] empty = [EtatCivilAnswers.Empty, LegalRepresentativeAnswers.Empty, AddressAnswers.Empty, ContactAnswers.Empty, PhotoSignatureAnswers.Empty];
        Assert.All(empty, answers => Assert.All(answers.GetType().GetProperties(), property =>
            Assert.True(property.GetValue(answers) is null or ValueList<string> { Count: 0 }, property.Name)));
    }
}
