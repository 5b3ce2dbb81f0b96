using Ants.Permis.Demandes;
using Ants.Permis.Findings;
using Ants.Permis.Primitives;

namespace Ants.Permis.FollowUp;

/// <summary>« Mes demandes en cours »: the applications of one account, the one that changed last first.</summary>
/// <remarks>French term: « liste des demandes en cours ».</remarks>
/// <param name="Items">The lines.</param>
public sealed record DemandeList(ValueList<DemandeListItem> Items)
{
    /// <summary>The list of an account.</summary>
    /// <param name="account">The account; applications of others, or of none, are left out.</param>
    /// <param name="demandes">The applications that the host found.</param>
    /// <param name="followUps">Their follow-ups; an application without one is shown as it is, one with it as its follow-up tells.</param>
    /// <returns>The list: the one that changed last first, then the one created last, then by number, then as they were given.</returns>
    public static DemandeList Of(AccountIdentifier account, IEnumerable<Demande> demandes, IEnumerable<DemandeFollowUp> followUps)
    {
        ArgumentNullException.ThrowIfNull(account);
        ArgumentNullException.ThrowIfNull(demandes);
        ArgumentNullException.ThrowIfNull(followUps);
        var followed = followUps.Where(followUp => account.Equals(followUp.Details.Application.Content.Account)).ToList();
        var numbers = followed.Select(followUp => followUp.Details.Application.Number).ToHashSet();
        var others = demandes.Where(demande => account.Equals(AccountOf(demande)) && !(demande is Demande.Submitted submitted && numbers.Contains(submitted.Number)));
        return new([.. Sorted([.. followed.Select(DemandeListItem.Of), .. others.Select(DemandeListItem.Of).OfType<DemandeListItem>()])]);
    }

    /// <summary>« Rechercher dans la liste »: the lines that hold every word that was typed, in given name, name, number or state.</summary>
    /// <param name="text">What was typed. Case, accents, ligatures, hyphens and apostrophes make no difference.</param>
    /// <param name="language">The language in which the states are shown.</param>
    /// <returns>The lines, in the same order; all of them when nothing was typed.</returns>
    public DemandeList Search(string? text, Language language)
    {
        var words = LatinText.FoldTyped(text).Split(' ', StringSplitOptions.RemoveEmptyEntries);
        return new(Items.Where(item => Array.TrueForAll(words, word => item.SearchText(language).Contains(word, StringComparison.Ordinal))).ToValueList());
    }

    /// <summary>« Aucune demande à afficher », for a list without lines.</summary>
    /// <param name="language">The reader's language.</param>
    /// <returns>The label, or <see langword="null"/> when there is a line.</returns>
    public string? EmptyText(Language language) => Items.Count == 0 ? Labels.Get("demande-list.empty", language) : null;

    /// <summary>The name of the type: the lines are personal.</summary>
    /// <returns>A text that may be logged.</returns>
    public override string ToString() => nameof(DemandeList);

    private static IOrderedEnumerable<DemandeListItem> Sorted(IEnumerable<DemandeListItem> items) => items
        .OrderByDescending(item => item.UpdatedAt)
        .ThenByDescending(item => item.CreatedAt)
        .ThenBy(item => item.Number?.Value, StringComparer.Ordinal);

    private static AccountIdentifier? AccountOf(Demande demande) => demande switch
    {
        Demande.Draft draft => draft.Account,
        Demande.Submitted submitted => submitted.Content.Account,
        _ => null,
    };
}
