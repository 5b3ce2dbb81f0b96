using Ants.Permis.Primitives;

namespace Ants.Permis.Contact;

public class Contact_details
{
    private static readonly ContactAnswers Whole = new() { Email = "zoe@exemple.fr", Mobile = "06 39 98 00 01", InformationConsent = false };

    [Fact]
    public void Are_made_of_their_answers()
    {
        Assert.True(ContactDetails.TryCreate(Whole, out var details));
        Assert.Equal(("zoe@exemple.fr", "+262639980001", false, null), (details.Email.Value, details.Mobile!.Value, details.InformationConsent, details.FollowUpConsent));
        Assert.Equal("ContactDetails", details.ToString());
    }

    [Fact]
    public void Need_an_address_and_an_answer_on_consent_and_no_telephone()
    {
        Assert.True(ContactDetails.TryCreate(Whole with { Mobile = "" }, out var details) && details.Mobile is null);
        Assert.False(ContactDetails.TryCreate(Whole with { Email = null }, out _));
        Assert.False(ContactDetails.TryCreate(Whole with { InformationConsent = null }, out _));
    }

    [Fact]
    public void Are_not_made_with_a_wrong_telephone() => Assert.False(ContactDetails.TryCreate(Whole with { Mobile = "06" }, out _));

    [Fact]
    public void Report_each_answer_at_its_place() => Assert.Equal(
        ["/c/email", "/c/mobile"],
        ContactDetails.Check(new ContactAnswers { Email = "zoe", Mobile = "06" }, JsonPath.Of("/c")).Select(finding => finding.Path.Value),
        StringComparer.Ordinal);
}
