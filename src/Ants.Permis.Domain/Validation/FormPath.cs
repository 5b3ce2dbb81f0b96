using System.Text;
using Ants.Permis.Primitives;

namespace Ants.Permis.Validation;

/// <summary>The name of a field as a form and its model state write it: <c>/etatCivil/givenNames/0</c> is <c>GivenNames[0]</c>.</summary>
internal static class FormPath
{
    /// <summary>The name of a path inside a section; the empty text, which means the whole form, for the section itself and for what lies elsewhere.</summary>
    public static string Of(JsonPath path, JsonPath section)
    {
        if (path == section || !path.IsWithin(section))
            return "";
        var name = new StringBuilder(path.Value.Length);
        foreach (var segment in path.Value[(section.Value.Length + 1)..].Split('/'))
            Append(name, segment);
        return name.ToString();
    }

    private static void Append(StringBuilder name, string segment)
    {
        if (segment.Length > 0 && segment.All(char.IsAsciiDigit))
        {
            name.Append('[').Append(segment).Append(']');
            return;
        }

        if (name.Length > 0)
            name.Append('.');
        name.Append(Pascal(segment));
    }

    private static string Pascal(string member) => member.Length == 0 ? "" : char.ToUpperInvariant(member[0]) + member[1..];
}
