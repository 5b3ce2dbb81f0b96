namespace Ants.Permis.Documents.Forms;

/// <summary>The window of an envelope, and what it shows of a sheet that slides inside.</summary>
/// <remarks>French term: « enveloppe à fenêtre ». Both usual windows of the French DL envelope are in <see cref="FormGeometry"/>.</remarks>
/// <param name="Envelope">The envelope, whose left and top are 0.</param>
/// <param name="Opening">The window in it.</param>
public sealed record EnvelopeWindow(FormArea Envelope, FormArea Opening)
{
    /// <summary>What the window shows of a folded sheet that lies at a place in the envelope.</summary>
    /// <param name="right">How far the sheet has slid from the left edge, in millimetres.</param>
    /// <param name="down">How far it has slid from the top edge, in millimetres.</param>
    /// <returns>The part of the sheet that is seen, in the sheet's own millimetres.</returns>
    public FormArea Shown(double right, double down) => Opening with { Left = Opening.Left - right, Top = Opening.Top - down };

    /// <summary>What shows wherever a sheet lies: the room of an address.</summary>
    /// <param name="panel">The folded sheet.</param>
    /// <returns>The part, in the sheet's own millimetres.</returns>
    public FormArea AlwaysShown(FormArea panel) => Opening with { Width = Opening.Width - SlackRight(panel), Height = Opening.Height - SlackDown(panel) };

    /// <summary>What shows somewhere between the extreme positions of a sheet: nothing but the address may stand there.</summary>
    /// <param name="panel">The folded sheet.</param>
    /// <returns>The part, in the sheet's own millimetres.</returns>
    public FormArea EverShown(FormArea panel) => new(Opening.Left - SlackRight(panel), Opening.Top - SlackDown(panel), Opening.Width + SlackRight(panel), Opening.Height + SlackDown(panel));

    /// <summary>How far a folded sheet can slide sideways.</summary>
    /// <param name="panel">The folded sheet.</param>
    /// <returns>Millimetres.</returns>
    public double SlackRight(FormArea panel) => Envelope.Width - panel.Width;

    /// <summary>How far a folded sheet can slide up and down.</summary>
    /// <param name="panel">The folded sheet.</param>
    /// <returns>Millimetres.</returns>
    public double SlackDown(FormArea panel) => Envelope.Height - panel.Height;
}
