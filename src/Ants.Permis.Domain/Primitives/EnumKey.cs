using System.Text;

namespace Ants.Permis.Primitives;

/// <summary>The key of a choice in the resources: its type and its name in kebab case, such as <c>motif.inscription-examen</c>.</summary>
public static class EnumKey
{
    /// <summary>The key of a value.</summary>
    /// <typeparam name="TEnum">The type of the choice.</typeparam>
    /// <param name="value">The value.</param>
    /// <returns>The key.</returns>
    /// <exception cref="ArgumentOutOfRangeException">The value is not one of the type's names.</exception>
    public static string Of<TEnum>(TEnum value)
        where TEnum : struct, Enum
    {
        var name = Enum.GetName(value) ?? throw new ArgumentOutOfRangeException(nameof(value));
        return $"{Kebab(typeof(TEnum).Name)}.{Kebab(name)}";
    }

    /// <summary>The same for a choice whose type is not known when compiling.</summary>
    internal static string OfAny(Enum value) => $"{Kebab(value.GetType().Name)}.{Kebab(value.ToString())}";

    private static string Kebab(string name)
    {
        var text = new StringBuilder(name.Length + 4);
        for (var i = 0; i < name.Length; i++)
        {
            // Acronyms such as the category codes stay in one piece: AM, C1E.
            if (i > 0 && char.IsAsciiLetterUpper(name[i]) && char.IsAsciiLetterLower(name[i - 1]))
                text.Append('-');
            text.Append(char.ToLowerInvariant(name[i]));
        }

        return text.ToString();
    }
}
