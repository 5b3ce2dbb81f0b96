using Ants.Permis.Primitives;

namespace Ants.Permis.Demandes;

/// <summary>The number of an application, given by the host when it is submitted.</summary>
/// <remarks>French term: « numéro de demande ». The agency's own form of it is not public.</remarks>
public sealed class DemandeNumber : HostText<DemandeNumber>
{
    private DemandeNumber(string value)
        : base(value)
    {
    }

    /// <summary>Reads a number.</summary>
    /// <param name="text">1 to 100 characters without control characters.</param>
    /// <returns>The number.</returns>
    /// <exception cref="ArgumentException">The text is empty, too long or holds a control character.</exception>
    public static DemandeNumber Create(string text) => new(Checked(text));
}
