using Ants.Permis.Primitives;
using FsCheck;
using FsCheck.Fluent;
using NodaTime;

namespace Ants.Permis.Testing;

/// <summary>Generators of complete answers with one defect.</summary>
public static class NearMissGen
{
    /// <summary>Near misses of every defect, on <see cref="Samples.Today"/>.</summary>
    public static Gen<NearMiss> Any { get; } = Gen.Elements(Defects.All.ToArray()).SelectMany(defect => Of(defect, Samples.Today));

    /// <summary>The defects that are planted, by name.</summary>
    public static ValueList<string> DefectNames { get; } = Defects.All.Select(defect => defect.Name).ToValueList();

    /// <summary>Near misses of one defect.</summary>
    /// <param name="name">One of <see cref="DefectNames"/>.</param>
    /// <param name="today">The day by which they are judged.</param>
    /// <returns>The generator.</returns>
    /// <exception cref="ArgumentException">No defect has that name.</exception>
    public static Gen<NearMiss> Of(string name, LocalDate today) =>
        Of(Defects.All.FirstOrDefault(defect => string.Equals(defect.Name, name, StringComparison.Ordinal)) ?? throw new ArgumentException("No defect has that name.", nameof(name)), today);

    private static Gen<NearMiss> Of(Defect defect, LocalDate today) =>
        from answers in AnswersGen.Valid(today).Select(answers => defect.Prepare(answers, today)).Where(prepared => prepared is not null)
        select new NearMiss(defect.Name, defect.Code, defect.Plant(answers, today), answers, today);
}
