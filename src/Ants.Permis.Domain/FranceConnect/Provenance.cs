using Ants.Permis.Primitives;
using Ants.Permis.SupportingDocuments;

namespace Ants.Permis.FranceConnect;

/// <summary>Where an answer comes from: a closed family.</summary>
/// <remarks>French term: « provenance de la donnée ». Those who examine an application ask what was declared and what was verified.</remarks>
public abstract record Provenance
{
    /// <summary>The stable name in camel case.</summary>
    internal abstract string Kind { get; }

    /// <summary>The kind only.</summary>
    /// <returns>A text that may be logged.</returns>
    public sealed override string ToString() => Kind;

    /// <summary>The person typed it.</summary>
    public sealed record Declared : Provenance
    {
        internal override string Kind => "declared";
    }

    /// <summary>FranceConnect gave it.</summary>
    /// <param name="Level">The level of assurance, or <see langword="null"/> when FranceConnect did not say it.</param>
    public sealed record ByFranceConnect(AssuranceLevel? Level) : Provenance
    {
        internal override string Kind => "byFranceConnect";
    }

    /// <summary>It was read in a supporting document.</summary>
    /// <param name="DocumentKind">Which document.</param>
    public sealed record ByDocument(DocumentKind DocumentKind) : Provenance
    {
        internal override string Kind => "byDocument";
    }
}

/// <summary>Where one answer comes from.</summary>
/// <param name="Field">Where the answer stands in the application, such as <c>/etatCivil/birthName</c>.</param>
/// <param name="Source">Where it comes from.</param>
/// <remarks>French term: « provenance de la donnée ».</remarks>
public sealed record FieldProvenance(JsonPath Field, Provenance Source);
