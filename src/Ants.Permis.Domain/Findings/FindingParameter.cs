using NodaTime;

namespace Ants.Permis.Findings;

/// <summary>A named value that the texts of a finding show.</summary>
/// <param name="Name">The name between braces in the text, such as <c>limit</c>.</param>
/// <param name="Value">The value, with its kind.</param>
public sealed record FindingParameter(string Name, FindingValue Value)
{
    /// <summary>The name only.</summary>
    /// <returns>A text that may be logged.</returns>
    public override string ToString() => Name;
}

/// <summary>The value of a parameter: a closed family, so that each kind is written rightly in each language.</summary>
public abstract record FindingValue
{
    internal abstract string Kind { get; }

    /// <summary>A number, such as a count of pages.</summary>
    /// <param name="Value">The number.</param>
    public sealed record Number(long Value) : FindingValue
    {
        internal override string Kind => "number";
    }

    /// <summary>A size in bytes, written in « Mo » or MB.</summary>
    /// <param name="Value">The size in bytes.</param>
    public sealed record Bytes(long Value) : FindingValue
    {
        internal override string Kind => "bytes";
    }

    /// <summary>A date of the calendar.</summary>
    /// <param name="Value">The date.</param>
    public sealed record Date(LocalDate Value) : FindingValue
    {
        internal override string Kind => "date";

        /// <summary>The kind only: the date may be of a person's document.</summary>
        /// <returns>A text that may be logged.</returns>
        public override string ToString() => Kind;
    }

    /// <summary>A word that is the same in every language: a category code, a file format, a rule identifier.</summary>
    /// <param name="Value">The word.</param>
    public sealed record Verbatim(string Value) : FindingValue
    {
        internal override string Kind => "verbatim";
    }

    /// <summary>A label of the procedure, looked up in the resources in the language of the reader.</summary>
    /// <param name="Key">The key of the label, such as <c>document-kind.identity-document</c>.</param>
    public sealed record Label(string Key) : FindingValue
    {
        internal override string Kind => "label";
    }
}
