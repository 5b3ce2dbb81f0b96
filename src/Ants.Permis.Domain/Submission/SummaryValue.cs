using Ants.Permis.Findings;
using Ants.Permis.Primitives;
using Ants.Permis.Situations;
using NodaTime;

namespace Ants.Permis.Submission;

/// <summary>An answer as the summary shows it: a closed family.</summary>
/// <remarks>French term: « réponse ».</remarks>
public abstract record SummaryValue
{
    internal abstract string Kind { get; }

    /// <summary>The answer in words.</summary>
    /// <param name="language">The reader's language.</param>
    /// <returns>The text, as it was typed where it was typed: it may hold anything.</returns>
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

    /// <summary>The categories that the person holds already.</summary>
    /// <param name="Categories">The categories; empty when the answer is that there is none.</param>
    public sealed record Held(ValueList<HeldCategory> Categories) : SummaryValue
    {
        internal override string Kind => "held";

        /// <inheritdoc/>
        public override string Text(Language language) =>
            Categories.Count == 0 ? Labels.Get("summary.no-category-held", language) : string.Join(", ", Categories.Select(held => TextOf(held, language)));

        private static string TextOf(HeldCategory held, Language language) => held.ObtainedOn is { } date
            ? Labels.Get("summary.category-held-since", language, new FindingParameter("category", new FindingValue.Label(EnumKey.Of(held.Category))), new FindingParameter("date", new FindingValue.Date(date)))
            : Labels.For(held.Category, language);
    }

    /// <summary>The files of a place of step 5.</summary>
    /// <param name="Items">The files, in the order in which they were attached.</param>
    public sealed record Files(ValueList<SummaryFile> Items) : SummaryValue
    {
        internal override string Kind => "files";

        /// <inheritdoc/>
        /// <remarks>A line for each file.</remarks>
        public override string Text(Language language) => string.Join('\n', Items.Select(file => file.Text(language)));
    }
}
