using NodaTime;

namespace Ants.Permis.Geography;

/// <summary>A département or overseas collectivity under one name, for as long as it had that name.</summary>
/// <param name="Code">The code: <c>01</c> to <c>95</c>, <c>2A</c>, <c>2B</c>, <c>20</c> until 1975, <c>971</c> to <c>989</c>.</param>
/// <param name="Kind">What it is.</param>
/// <param name="Name">The name in French, which is also used in English.</param>
/// <param name="From">The first day, or <see langword="null"/> when it is not known or lies before 1900.</param>
/// <param name="To">The first day on which it is no longer so, or <see langword="null"/> when it is so today.</param>
/// <remarks>
/// French: département ou collectivité d'outre-mer. Source: Insee, Code officiel géographique 2026, and etalab/geohisto for the dates (both Licence
/// Ouverte); see NOTICE. One code may have been several: <c>91</c> was Alger until 1962 and has been Essonne since 1968.
/// </remarks>
public sealed record Departement(string Code, DepartementKind Kind, string Name, LocalDate? From, LocalDate? To)
{
    /// <summary>Whether it is so today.</summary>
    public bool IsInForce => To is null;

    /// <summary>Whether it was so on some day of a period, both ends included.</summary>
    /// <param name="first">The first day.</param>
    /// <param name="last">The last day.</param>
    /// <returns>Whether the periods meet.</returns>
    public bool ExistedBetween(LocalDate first, LocalDate last) => (From is not { } from || from <= last) && (To is not { } to || first < to);
}
