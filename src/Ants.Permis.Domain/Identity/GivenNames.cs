using System.Diagnostics.CodeAnalysis;
using Ants.Permis.Findings;
using Ants.Permis.Primitives;

namespace Ants.Permis.Identity;

/// <summary>All given names in the order of the civil register; there is at least one.</summary>
/// <remarks>French: prénoms, « dans l'ordre de l'état civil » (tutorial, step 2). Boxes left blank after the first are not names.</remarks>
public sealed class GivenNames : IEquatable<GivenNames>
{
    private GivenNames(ValueList<GivenName> names) => All = names;

    /// <summary>The names, in order.</summary>
    public ValueList<GivenName> All { get; }

    /// <summary>« 1er prénom ».</summary>
    public GivenName First => All[0];

    /// <summary>Makes the list from the boxes of the form.</summary>
    /// <param name="typed">The boxes, in order; the first must hold a name, others may be blank.</param>
    /// <param name="value">The names, or <see langword="null"/> when there is a problem.</param>
    /// <param name="problem">The first problem, or <see cref="TextProblem.None"/>.</param>
    /// <returns>Whether there is a value.</returns>
    public static bool TryCreate(ValueList<string> typed, [NotNullWhen(true)] out GivenNames? value, out TextProblem problem)
    {
        ArgumentNullException.ThrowIfNull(typed);
        value = null;
        problem = TextProblem.Missing;
        var names = new List<GivenName>(typed.Count);
        foreach (var text in typed)
        {
            if (GivenName.TryCreate(text, out var name, out problem))
                names.Add(name);
            else if (problem != TextProblem.Missing || names.Count == 0)
                return false;
        }

        if (names.Count == 0)
            return false;
        problem = TextProblem.None;
        value = new GivenNames([.. names]);
        return true;
    }

    /// <summary>Makes the list from names that are known to be good.</summary>
    /// <param name="names">The names, in order.</param>
    /// <returns>The list.</returns>
    /// <exception cref="ArgumentException">One of them is not a name, or the first is blank.</exception>
    public static GivenNames Create(params ReadOnlySpan<string> names) =>
        TryCreate(ValueList.Create(names), out var value, out var problem) ? value : throw TextValue.Refusal<GivenNames>(problem, nameof(names));

    /// <summary>What is wrong with the shape of each typed name.</summary>
    /// <param name="typed">The boxes, in order.</param>
    /// <param name="path">Where the list stands; each finding bears the position of its box after it.</param>
    /// <returns>The findings, in the order of the boxes.</returns>
    public static ValueList<Finding> Check(ValueList<string> typed, JsonPath path)
    {
        ArgumentNullException.ThrowIfNull(typed);
        ArgumentNullException.ThrowIfNull(path);
        return typed.SelectMany((text, index) => GivenName.Check(text, path.Then(index))).ToValueList();
    }

    /// <inheritdoc/>
    public bool Equals(GivenNames? other) => other is not null && All.Equals(other.All);

    /// <inheritdoc/>
    public override bool Equals(object? obj) => Equals(obj as GivenNames);

    /// <inheritdoc/>
    public override int GetHashCode() => All.GetHashCode();

    /// <summary>The name of the type, never the names.</summary>
    /// <returns>A text that may be logged.</returns>
    public override string ToString() => nameof(GivenNames);
}
