namespace Ants.Permis.Contact;

/// <summary>Which numbers are mobile, in France and overseas.</summary>
/// <remarks>
/// Source: Arcep decision 2018-0881 modified by 2022-1583, annex 1 (JORFARTI000046830325), for the ten-digit plan. The collectivities of the Pacific and
/// Saint-Pierre-et-Miquelon have plans of their own, whose numbers are only known by their country code.
/// </remarks>
internal static class MobilePlan
{
    /// <summary>The country code of a ten-digit number, or <see langword="null"/> when it is not a mobile number.</summary>
    /// <param name="national">Ten digits, of which the first is 0.</param>
    public static string? CountryCodeOf(ReadOnlySpan<char> national) => national switch
    {
        ['0', '6', '3', '9', ..] => "262",
        ['0', '6', '9', '0' or '1', ..] => "590",
        ['0', '6', '9', '2' or '3', ..] => "262",
        ['0', '6', '9', '4', ..] => "594",
        ['0', '6', '9', '6' or '7', ..] => "596",
        ['0', '6', ..] => "33",
        ['0', '7', '0', '9', var block, var next, ..] => OverseasBlock(block, next),
        ['0', '7', >= '3' and <= '9', ..] => "33",
        _ => null,
    };

    /// <summary>Whether a number is mobile in a territory with a plan of its own.</summary>
    /// <param name="countryCode">508, 681, 687 or 689.</param>
    /// <param name="number">The digits after the country code.</param>
    public static bool IsMobile(string countryCode, ReadOnlySpan<char> number) => (countryCode, number.Length) switch
    {
        ("508" or "681" or "687", 6) => true,
        ("689", 8) => number is ['8', >= '7' and <= '9', ..],
        _ => false,
    };

    private static string? OverseasBlock(char block, char next) => (block, next) switch
    {
        ('0', _) => "590",
        ('1', _) => "596",
        ('2', _) => "262",
        ('3', <= '3') => "594",
        ('3', _) => "262",
        _ => null,
    };
}
