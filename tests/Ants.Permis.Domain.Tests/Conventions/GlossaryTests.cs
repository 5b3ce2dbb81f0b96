using System.Xml.Linq;
using Ants.Permis.Conventions;
using Ants.Permis.Findings;

namespace Ants.Permis.Domain.Tests.Conventions;

public sealed class The_glossary
{
    /// <summary>French words of the procedure, without accents, that are not also the English word meant in an identifier.</summary>
    private static readonly HashSet<string> FrenchWords = new(StringComparer.OrdinalIgnoreCase)
    {
        "Adresse", "Affection", "Amenage", "Annulation", "Arrete", "Arrondissement", "Asr", "Assr", "Ajout", "Autorite", "Avis", "Bep", "Brevet", "Bsr", "Candidat", "Cap",
        "Carte", "Cerfa", "Collectivite", "Commune", "Courriel", "Courrier", "Delivrance", "Demande", "Demandeur", "Departement", "Depot", "Deterioration",
        "Diplome", "Domicile", "Dossier", "Droit", "Ecole", "Emancipe", "Enregistrer", "Epouse", "Etape", "Etat", "Examen", "Fabrication", "Famille", "Femme", "Fimo", "Fco",
        "Formation", "Formulaire", "Hebergeant", "Hebergement", "Homme", "Identite", "Inscription", "Invalidite", "Invalidation", "Justificatif", "Justificative", "Lieu", "Majeur", "Majeure", "Mairie",
        "Mel", "Militaire", "Mineur", "Mineure", "Motif", "Naissance", "Neph", "Nom", "Nouveau", "Numero", "Passeport", "Pays", "Permis", "Perte", "Piece", "Prefecture",
        "Prenom", "Professionnel", "Rattachement", "Recapitulatif", "Representant", "Rue", "Sexe", "Sous", "Suite", "Tiers", "Titre", "Titulaire", "Tribunal", "Tuteur", "Ville", "Visite", "Voie", "Vol",
    };

    [Fact]
    public void Is_read() => Assert.Contains(Glossary.Entries, entry => entry is { Identifier: "Demande", Test: "C" });

    [Fact]
    public void Gives_a_test_letter_or_none() =>
        Convention.Holds("Test is L, F, C or –.", Glossary.Entries.Where(entry => !entry.IsFrench && entry.Test != "–").Select(entry => $"{entry}: '{entry.Test}'"));

    [Fact]
    public void Names_a_thing_once() =>
        Convention.Holds("An identifier has one row.", Glossary.Entries.GroupBy(entry => entry.Identifier, StringComparer.Ordinal).Where(rows => rows.Count() > 1).Select(rows => rows.Key));

    [Fact]
    public void Has_every_French_word_of_the_public_names() =>
        Convention.Holds("A French name is in docs/glossary.md with its test letter, or it is English.",
            Glossary.Identifiers.Where(name => !name.Contains('.', StringComparison.Ordinal) && UnexplainedFrench(name).Any()).Select(name => $"{name}: {string.Join(", ", UnexplainedFrench(name))}"));

    [Fact]
    public void Names_only_what_exists() =>
        Convention.Holds("A row that is not marked planned names a public type or member.",
            Glossary.Entries.Where(entry => !entry.IsPlanned && !Glossary.Identifiers.Contains(entry.Identifier)).Select(entry => entry.Identifier));

    [Fact]
    public void Gives_the_version_of_what_exists() => Golden.Match(Glossary.File, Glossary.UpToDate());

    [Fact]
    public void Is_quoted_by_the_types_it_names()
    {
        var documentation = PublicSurface.Documentation(typeof(Finding).Assembly);
        Convention.Holds("The remarks of a type give its French term, as the glossary has it.",
            from type in typeof(Finding).Assembly.GetExportedTypes()
            where !type.IsNested
            join entry in Glossary.Entries on type.Name equals entry.Identifier
            let remarks = documentation[PublicSurface.DocumentationId(type)].Element("remarks")
            where remarks is null || !Quotes(remarks, entry.French)
            select $"{type.FullName}: {entry.French}");
    }

    [Theory]
    [InlineData("TitulaireDuPermis", "Titulaire,Permis")]
    [InlineData("AgeOfApplicant", "")]
    [InlineData("DemandeSummary", "")]
    [InlineData("Demandes", "")]
    public void Explains(string identifier, string unexplained) => Assert.Equal(unexplained, string.Join(',', UnexplainedFrench(identifier)));

    /// <summary>The French words left when the names of the glossary are taken out.</summary>
    private static IEnumerable<string> UnexplainedFrench(string identifier)
    {
        var words = Glossary.Words(identifier).ToList();
        foreach (var entry in Glossary.Entries.Where(entry => entry.IsFrench).OrderByDescending(entry => entry.Identifier.Length))
            Remove(words, Glossary.Words(entry.Identifier.Split('.')[^1]));
        return words.Where(word => FrenchWords.Contains(word) || FrenchWords.Contains(word.TrimEnd('s')));
    }

    private static void Remove(List<string> words, IReadOnlyList<string> explained)
    {
        for (var start = 0; start <= words.Count - explained.Count; start++)
        {
            if (words.Skip(start).Take(explained.Count).Select(word => word.TrimEnd('s')).SequenceEqual(explained.Select(word => word.TrimEnd('s')), StringComparer.Ordinal))
                words.RemoveRange(start, explained.Count);
        }
    }

    private static bool Quotes(XElement remarks, string terms)
    {
        var text = remarks.Value.Replace('’', '\'');
        return terms.Split(" / ").Any(term => text.Contains(term.Replace('’', '\''), StringComparison.OrdinalIgnoreCase));
    }
}
