using Ants.Permis.Findings;

namespace Ants.Permis.Submission;

/// <summary>The keys of the sentences of the deposit form, in the order of the tutorial. <see cref="Labels"/> has their words.</summary>
/// <remarks>
/// French term: « textes du formulaire de dépôt » (tutorial, step 7). The paper goes to a French office and is printed in French; the English labels are for whoever
/// helps to fill it in.
/// </remarks>
public static class FormulaireDepotLabels
{
    /// <summary>« Demande de permis de conduire ».</summary>
    public const string Title = "deposit-form.title";

    /// <summary>« Formulaire de dépôt de photo et de signature pour numérisation ».</summary>
    public const string Subtitle = "deposit-form.subtitle";

    /// <summary>« Récapitulatif de votre saisie ».</summary>
    public const string Summary = "deposit-form.summary";

    /// <summary>« Si vous raturez ce formulaire, la modification ne sera pas prise en compte… ».</summary>
    public const string Erasures = "deposit-form.erasures";

    /// <summary>« Ne joindre aucune pièce justificative à ce courrier. ».</summary>
    public const string NoDocuments = "deposit-form.no-documents";

    /// <summary>« Numéro de demande : ».</summary>
    public const string Number = "deposit-form.number";

    /// <summary>« Nom de naissance : ».</summary>
    public const string BirthName = "deposit-form.birth-name";

    /// <summary>« Prénom(s) : ».</summary>
    public const string GivenNames = "deposit-form.given-names";

    /// <summary>« Sexe : ».</summary>
    public const string Sex = "deposit-form.sex";

    /// <summary>« Date de nais. : ».</summary>
    public const string BirthDate = "deposit-form.birth-date";

    /// <summary>« Adresse : ».</summary>
    public const string Address = "deposit-form.address";

    /// <summary>« Photo Couleur A COLLER sans agrafe ».</summary>
    public const string Photo = "deposit-form.photo";

    /// <summary>« J'atteste sur l'honneur que les informations fournies sont exactes ».</summary>
    public const string Honour = "deposit-form.honour";

    /// <summary>« SIGNATURE A L'ENCRE NOIRE ».</summary>
    public const string Signature = "deposit-form.signature";

    /// <summary>« Mettre ce document dans une enveloppe affranchie… ».</summary>
    public const string Envelope = "deposit-form.envelope";
}
