using System.Reflection;

namespace Ants.Permis.Domain.Tests.Validation;

/// <summary>The codes that a class lists.</summary>
internal static class Constants
{
    public static IEnumerable<string> Of(Type codes) => codes.GetFields(BindingFlags.Public | BindingFlags.Static).Select(field => (string)field.GetRawConstantValue()!);
}
