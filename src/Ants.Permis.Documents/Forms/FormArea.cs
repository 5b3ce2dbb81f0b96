using System.Runtime.InteropServices;

namespace Ants.Permis.Documents.Forms;

/// <summary>A rectangle of a sheet or an envelope, in millimetres from its top left corner.</summary>
/// <param name="Left">From the left edge.</param>
/// <param name="Top">From the top edge.</param>
/// <param name="Width">To the right.</param>
/// <param name="Height">Downwards.</param>
[StructLayout(LayoutKind.Auto)]
public readonly record struct FormArea(double Left, double Top, double Width, double Height)
{
    /// <summary>The right edge.</summary>
    public double Right => Left + Width;

    /// <summary>The bottom edge.</summary>
    public double Bottom => Top + Height;

    /// <summary>Whether another rectangle lies inside this one; edges may touch.</summary>
    /// <param name="other">The other rectangle.</param>
    /// <returns>Whether it does.</returns>
    public bool Contains(FormArea other) => other.Left >= Left && other.Top >= Top && other.Right <= Right && other.Bottom <= Bottom;

    /// <summary>Whether another rectangle has a point in common with the inside of this one.</summary>
    /// <param name="other">The other rectangle.</param>
    /// <returns>Whether it has.</returns>
    public bool Overlaps(FormArea other) => other.Left < Right && other.Right > Left && other.Top < Bottom && other.Bottom > Top;

    internal FormArea Shrunk(double margin) => Shrunk(margin, margin);

    internal FormArea Shrunk(double horizontal, double vertical) => new(Left + horizontal, Top + vertical, Width - (2 * horizontal), Height - (2 * vertical));
}
