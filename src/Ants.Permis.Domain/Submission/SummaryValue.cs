using Ants.Permis.Findings;
using Ants.Permis.Primitives;
using Ants.Permis.SupportingDocuments;
using NodaTime;

namespace Ants.Permis.Submission;

/// <summary>An answer as the summary shows it: a closed family.</summary>
public abstract record SummaryValue
{
    internal abstract string Kind { get; }

    /// <summary>The answer in words.</summary>
    /// <param name="language">The reader's language.</param>
    /// <returns>The text.</returns>
    public abstract string Text(Language language);

    /// <summary>The kind only: the answer is personal.</summary>
    /// <returns>A text that may be logged.</returns>
    public sealed override string ToString() => Kind;

    /// <summary>What was typed, as it was.</summary>
    /// <param name="Value">The text.</param>
    public sealed record Typed(string Value) : SummaryValue
    {
        internal override string Kind => "typed";

        /// <inheritdoc/>
        public override string Text(Language language) => Value;
    }

    /// <summary>A choice among the form's own.</summary>
    /// <param name="Key">The key of its label.</param>
    public sealed record Choice(string Key) : SummaryValue
    {
        internal override string Kind => "choice";

        /// <inheritdoc/>
        public override string Text(Language language) => Labels.Get(Key, language);
    }

    /// <summary>A date.</summary>
    /// <param name="Value">The date.</param>
    public sealed record Date(LocalDate Value) : SummaryValue
    {
        internal override string Kind => "date";

        /// <inheritdoc/>
        public override string Text(Language language) => ValueText.Of(Value, language);
    }

    /// <summary>A number of pages.</summary>
    /// <param name="Value">The number.</param>
    public sealed record PageCount(int Value) : SummaryValue
    {
        internal override string Kind => "pageCount";

        /// <inheritdoc/>
        public override string Text(Language language) => PageCountText.Of(Value, language);
    }
}
