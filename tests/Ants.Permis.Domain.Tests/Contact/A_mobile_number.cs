using Ants.Permis.Findings;
using Ants.Permis.Primitives;
using PhoneNumbers;

namespace Ants.Permis.Contact;

public class A_mobile_number
{
    private static readonly JsonPath Here = JsonPath.Of("/contact/mobile");
    private static readonly string[] Regions = ["FR", "RE", "YT", "GP", "MQ", "GF"];

    [Theory]
    [InlineData("0612345678", "+33612345678")]
    [InlineData("06 12 34 56 78", "+33612345678")]
    [InlineData("06.12.34.56.78", "+33612345678")]
    [InlineData("06-12-34-56-78", "+33612345678")]
    [InlineData("06/12/34/56/78", "+33612345678")]
    [InlineData("+33 6 12 34 56 78", "+33612345678")]
    [InlineData("+33 (0)6 12 34 56 78", "+33612345678")]
    [InlineData("0033612345678", "+33612345678")]
    [InlineData("0738123456", "+33738123456")]
    [InlineData("0799123456", "+33799123456")]
    [InlineData("0639123456", "+262639123456")]
    [InlineData("+33639123456", "+262639123456")]
    [InlineData("+262639123456", "+262639123456")]
    [InlineData("0690123456", "+590690123456")]
    [InlineData("0691123456", "+590691123456")]
    [InlineData("0692123456", "+262692123456")]
    [InlineData("0693123456", "+262693123456")]
    [InlineData("0694123456", "+594694123456")]
    [InlineData("0696123456", "+596696123456")]
    [InlineData("0697123456", "+596697123456")]
    [InlineData("0695123456", "+33695123456")]
    [InlineData("0698123456", "+33698123456")]
    [InlineData("0709012345", "+590709012345")]
    [InlineData("0709112345", "+596709112345")]
    [InlineData("0709212345", "+262709212345")]
    [InlineData("0709302345", "+594709302345")]
    [InlineData("0709332345", "+594709332345")]
    [InlineData("0709342345", "+262709342345")]
    [InlineData("0709392345", "+262709392345")]
    [InlineData("+508 55 12 34", "+508551234")]
    [InlineData("+681 82 12 34", "+681821234")]
    [InlineData("+687 75 12 34", "+687751234")]
    [InlineData("+689 87 12 34 56", "+68987123456")]
    public void Gets_its_international_form(string text, string value)
    {
        Assert.Equal(value, MobileNumber.Create(text).Value);
        Assert.Empty(MobileNumber.Check(text, Here));
    }

    [Theory]
    [InlineData("0112345678", ContactCodes.MobileUnknown)]
    [InlineData("0700123456", ContactCodes.MobileUnknown)]
    [InlineData("0709412345", ContactCodes.MobileUnknown)]
    [InlineData("0712345678", ContactCodes.MobileUnknown)]
    [InlineData("0720345678", ContactCodes.MobileUnknown)]
    [InlineData("0812345678", ContactCodes.MobileUnknown)]
    [InlineData("+44 7911 123456", ContactCodes.MobileUnknown)]
    [InlineData("+689 40 12 34 56", ContactCodes.MobileUnknown)]
    [InlineData("+687 75 12 3", ContactCodes.MobileUnknown)]
    [InlineData("+", ContactCodes.MobileUnknown)]
    [InlineData("061234567", ContactCodes.MobileMalformed)]
    [InlineData("06123456789", ContactCodes.MobileMalformed)]
    [InlineData("612345678", ContactCodes.MobileMalformed)]
    [InlineData("+3361234567", ContactCodes.MobileMalformed)]
    [InlineData("...", ContactCodes.MobileMalformed)]
    [InlineData("06 12 34 56 7x", ContactCodes.MobileForbiddenCharacter)]
    [InlineData("06+12345678", ContactCodes.MobileForbiddenCharacter)]
    [InlineData("٠٦١٢٣٤٥٦٧٨", ContactCodes.MobileForbiddenCharacter)]
    public void Is_refused_with_a_code(string text, string code) => Assert.Equal(code, Assert.Single(MobileNumber.Check(text, Here)).Code);

    [Fact]
    public void Is_taken_wherever_libphonenumber_takes_it_in_any_French_region_with_the_same_country_code()
    {
        var oracle = PhoneNumberUtil.GetInstance();
        var counts = (Both: 0, OnlyHere: 0, OnlyOracle: new List<string>());
        for (var block = 60000; block < 80000; block++)
        {
            var national = $"0{block}1234"[..10];
            var expected = Regions.Select(region => Mobile(oracle, national, region)).FirstOrDefault(number => number is not null);
            var made = MobileNumber.TryCreate(national, out var number, out _);
            if (expected is null)
                counts.OnlyHere += made ? 1 : 0;
            else if (made && string.Equals(number!.Value, expected, StringComparison.Ordinal))
                counts.Both++;
            else
                counts.OnlyOracle.Add($"{national} is {expected}");
        }

        // Blocks not yet assigned are open here: a number should not be refused for being newer than the library.
        Assert.Empty(counts.OnlyOracle);
        Assert.Equal((16_813, 227), (counts.Both, counts.OnlyHere));
    }

    [Theory]
    [InlineData("PM", 508, 6)]
    [InlineData("WF", 681, 6)]
    [InlineData("NC", 687, 6)]
    [InlineData("PF", 689, 8)]
    public void Is_taken_in_the_collectivities_with_a_plan_of_their_own_wherever_libphonenumber_takes_it(string region, int countryCode, int length)
    {
        var oracle = PhoneNumberUtil.GetInstance();
        var taken = 0;
        for (var block = 0; block < 1000; block++)
        {
            var text = $"+{countryCode}{block:D3}{new string('1', length - 3)}";
            if (Mobile(oracle, text, region) is not { } expected)
                continue;
            taken++;
            Assert.Equal(expected, MobileNumber.Create(text).Value);
        }

        Assert.True(taken > 0);
    }

    private static string? Mobile(PhoneNumberUtil oracle, string text, string region)
    {
        var number = oracle.Parse(text, region);
        var isMobile = oracle.IsValidNumberForRegion(number, region) && oracle.GetNumberType(number) is PhoneNumberType.MOBILE or PhoneNumberType.FIXED_LINE_OR_MOBILE;
        return isMobile ? oracle.Format(number, PhoneNumberFormat.E164) : null;
    }
}
