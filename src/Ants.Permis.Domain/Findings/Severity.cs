namespace Ants.Permis.Findings;

/// <summary>What a finding prevents.</summary>
public enum Severity
{
    /// <summary>Worth knowing; nothing to correct.</summary>
    Information,

    /// <summary>The application can be sent, and may be refused or delayed for it.</summary>
    Warning,

    /// <summary>The step cannot be left and the application cannot be submitted until it is corrected.</summary>
    Blocking,
}
