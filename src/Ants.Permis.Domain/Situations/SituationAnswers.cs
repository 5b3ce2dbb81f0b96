using Ants.Permis.Primitives;
using NodaTime;

namespace Ants.Permis.Situations;

/// <summary>What the law asks about a person and the form of 2019 does not: an extension beyond the tutorial, used by the profile of today's rules.</summary>
/// <remarks>French term: « situation du demandeur ». Everything may be missing; what is missing is asked for, never guessed.</remarks>
public sealed record SituationAnswers
{
    /// <summary>No answer yet.</summary>
    public static SituationAnswers Empty { get; } = new();

    /// <summary>Which papers the nationality opens.</summary>
    public NationalityGroup? Nationality { get; init; }

    /// <summary>Since when a foreign national lives in France, or has the ties that count as living there.</summary>
    public LocalDate? LivesInFranceSince { get; init; }

    /// <summary>Where the person lives.</summary>
    public ResidenceKind? Residence { get; init; }

    /// <summary>Who files the application.</summary>
    public Filer? Filer { get; init; }

    /// <summary>The categories that the person holds: empty when none, <see langword="null"/> when nobody said.</summary>
    public ValueList<HeldCategory>? HeldCategories { get; init; }

    /// <summary>Whether the seven hours of training from A2 to A were done.</summary>
    public bool? HasA2ToATraining { get; init; }

    /// <summary>Where and how passengers will be driven before the ordinary age.</summary>
    public DrivingScope? DrivingScope { get; init; }

    /// <summary>The diploma or title to be validated.</summary>
    public DiplomaTitle? Diploma { get; init; }

    /// <summary>Whether the diploma was failed while the tests of the licence were passed.</summary>
    public bool? DiplomaFailed { get; init; }

    /// <summary>What runs against the licence.</summary>
    public Sanction? Sanction { get; init; }

    /// <summary>The length of a suspension in whole months; a negative number is taken for an unknown one.</summary>
    public int? SanctionMonths { get; init => field = value < 0 ? null : value; }

    /// <summary>Whether alcohol or drugs were the cause.</summary>
    public bool? SanctionForAlcoholOrDrugs { get; init; }

    /// <summary>When the invalidated licence was handed in.</summary>
    public LocalDate? LicenceSurrenderedOn { get; init; }

    /// <summary>Whether all points had already been lost in the five years before.</summary>
    public bool? LostAllPointsBefore { get; init; }

    /// <summary>Whether the licence is for paid driving: taxi, ambulance, school or public transport, motorcycle for hire.</summary>
    public bool? PaidDriving { get; init; }

    /// <summary>When the photo, or the e-photo, was taken.</summary>
    public LocalDate? PhotoTakenOn { get; init; }

    /// <summary>When the theory test was passed.</summary>
    public LocalDate? TheoryPassedOn { get; init; }

    /// <summary>The name of the type: the answers are personal.</summary>
    /// <returns>A text that may be logged.</returns>
    public override string ToString() => nameof(SituationAnswers);
}
