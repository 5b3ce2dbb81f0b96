using Ants.Permis.Primitives;

namespace Ants.Permis.FollowUp;

/// <summary>A reference by which the host finds again what it was told: the number of a letter, of a message, of a call. It names nobody.</summary>
/// <remarks>French term: « référence ».</remarks>
public sealed class ReportReference : HostText<ReportReference>
{
    private ReportReference(string value)
        : base(value)
    {
    }

    /// <summary>Reads a reference.</summary>
    /// <param name="text">1 to 100 characters without control characters.</param>
    /// <returns>The reference.</returns>
    /// <exception cref="ArgumentException">The text is empty, too long or holds a control character.</exception>
    public static ReportReference Create(string text) => new(Checked(text));
}

/// <summary>Whose word a fact is.</summary>
/// <remarks>French term: « source de l'information ».</remarks>
public enum Reporter
{
    /// <summary>The applicant did it or says so.</summary>
    Applicant,

    /// <summary>The host did it or says so of its own accord.</summary>
    Host,

    /// <summary>The administration, as the host was told: this library hears nothing itself.</summary>
    Administration,
}

/// <summary>Who said that something happened to an application.</summary>
/// <remarks>French term: « source de l'information ».</remarks>
/// <param name="Who">Whose word it is.</param>
public sealed record ReportedBy(Reporter Who)
{
    /// <summary>Where the host finds it again, or <see langword="null"/>.</summary>
    public ReportReference? Reference { get; init; }

    /// <summary>The applicant, without a reference.</summary>
    public static ReportedBy Applicant { get; } = new(Reporter.Applicant);

    /// <summary>Who, without the reference.</summary>
    /// <returns>A text that may be logged.</returns>
    public override string ToString() => Who.ToString();
}
