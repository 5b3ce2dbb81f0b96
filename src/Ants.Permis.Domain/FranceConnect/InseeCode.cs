using System.Diagnostics.CodeAnalysis;

namespace Ants.Permis.FranceConnect;

/// <summary>Reads INSEE's code of a commune: two digits, or 2A or 2B, and three digits.</summary>
internal static class InseeCode
{
    private const int Length = 5;

    public static bool TryRead(string? text, [NotNullWhen(true)] out string? code)
    {
        code = text?.Trim();
        if (code is not { Length: Length } || !char.IsAsciiDigit(code[0]) || !code.AsSpan(2).ToArray().All(char.IsAsciiDigit) || !IsSecond(code))
            code = null;
        return code is not null;
    }

    /// <summary>The département or collectivity in a code: three characters overseas, two elsewhere.</summary>
    public static string DepartementOf(string code) => code.StartsWith("97", StringComparison.Ordinal) || code.StartsWith("98", StringComparison.Ordinal) ? code[..3] : code[..2];

    /// <summary>The name, as lists fold it, of the city whose whole or whose municipal arrondissement a code is, and the number of the arrondissement, 0 for the whole; null for any other commune.</summary>
    public static (string City, int Arrondissement)? CityOf(string code) => code switch
    {
        "75056" => ("PARIS", 0),
        "69123" => ("LYON", 0),
        "13055" => ("MARSEILLE", 0),
        ['7', '5', '1', var tens, var units] when Number(tens, units) is >= 1 and <= 20 and var number => ("PARIS", number),
        ['6', '9', '3', '8', var units] when Number('0', units) is >= 1 and <= 9 and var number => ("LYON", number),
        ['1', '3', '2', var tens, var units] when Number(tens, units) is >= 1 and <= 16 and var number => ("MARSEILLE", number),
        _ => null,
    };

    private static int Number(char tens, char units) => ((tens - '0') * 10) + (units - '0');

    private static bool IsSecond(string code) => char.IsAsciiDigit(code[1]) || (code[0] == '2' && code[1] is 'A' or 'B');
}
