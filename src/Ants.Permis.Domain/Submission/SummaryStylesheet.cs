namespace Ants.Permis.Submission;

/// <summary>The looks of the classes that <see cref="SummaryHtml"/> writes.</summary>
internal static class SummaryStylesheet
{
    // Custom properties first, so that the contrast of each pair can be computed by a test.
    public const string Text =
        """
        :root { --ink: #1c1c28; --muted: #50505f; --paper: #ffffff; --ground: #f3f4f8; --line: #d8dae5; --accent: #00008a; --blocking: #a8120b; --blocking-ground: #fdefee; --warning: #7a4400; --warning-ground: #fdf3e3; --information: #0a4f8a; --information-ground: #eaf3fb; }
        body { margin: 0; background: var(--ground); color: var(--ink); font: 1rem/1.5 system-ui, "Segoe UI", "Liberation Sans", Arial, sans-serif; }
        .summary { box-sizing: border-box; max-width: 56rem; margin: 0 auto; padding: 2rem 1.25rem 3rem; }
        .summary h1 { margin: 0 0 .5rem; font-size: 2rem; line-height: 1.2; }
        .summary > p { margin: 0 0 .5rem; color: var(--muted); }
        .summary section { margin-top: 1.5rem; padding: 1.25rem 1.5rem; background: var(--paper); border: 1px solid var(--line); border-radius: .5rem; }
        .summary h2 { margin: 0 0 .75rem; font-size: 1.2rem; line-height: 1.3; }
        .summary section p { margin: 0 0 .75rem; }
        .summary dl { margin: 0; }
        .summary dl > div { display: grid; grid-template-columns: minmax(9rem, 19rem) 1fr; gap: .25rem 1.5rem; padding: .55rem 0; border-top: 1px solid var(--line); }
        .summary dl > div:first-child { border-top: 0; }
        .summary dt { color: var(--muted); }
        .summary dd { display: flex; flex-wrap: wrap; justify-content: space-between; column-gap: 1rem; margin: 0; font-weight: 500; overflow-wrap: anywhere; }
        .summary dd > span { flex: 1 1 12rem; }
        .summary dd > ul { flex-basis: 100%; }
        .summary a { color: var(--accent); font-weight: 400; text-underline-offset: .15em; }
        .summary a:focus-visible { outline: 3px solid var(--accent); outline-offset: 2px; }
        .summary .summary-edit { margin: 1rem 0 0; }
        .summary-findings { margin: .5rem 0 0; padding: 0; list-style: none; font-weight: 400; }
        .summary-findings li { margin-top: .4rem; padding: .5rem .75rem; border-left: .25rem solid; border-radius: .2rem; }
        .summary-findings strong::first-letter { text-transform: uppercase; }
        .summary-findings strong { display: inline-block; }
        .summary-findings .summary-blocking { border-color: var(--blocking); background: var(--blocking-ground); }
        .summary-blocking strong { color: var(--blocking); }
        .summary-findings .summary-warning { border-color: var(--warning); background: var(--warning-ground); }
        .summary-warning strong { color: var(--warning); }
        .summary-findings .summary-information { border-color: var(--information); background: var(--information-ground); }
        .summary-information strong { color: var(--information); }
        .summary .summary-judgement { border-top: .3rem solid var(--accent); }
        .summary .summary-changes, .summary .summary-attestation { border-left: .3rem solid var(--warning); }
        @media (max-width: 40rem) { .summary dl > div { grid-template-columns: 1fr; } }
        @media print { body { background: none; font-size: 10pt; } .summary { max-width: none; padding: 0; } .summary section { padding: .5rem 0; border-width: 1px 0 0; border-radius: 0; } .summary dl > div, .summary-findings li { break-inside: avoid; } .summary .summary-changes, .summary .summary-attestation { padding-left: .75rem; } .summary h2 { break-after: avoid; } .summary a { display: none; } }

        """;
}
