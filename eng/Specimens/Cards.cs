namespace Specimens;

/// <summary>Pictures of invented documents. Each says that it is a specimen; nobody in them exists.</summary>
internal static class Cards
{
    public static Picture IdentityFront(string name, string givenName) => Card("CARTE D'IDENTITE - RECTO")
        .Frame(24, 60, 110, 140, 2, 90)
        .Fill(57, 85, 44, 50, 170)
        .Fill(42, 145, 74, 54, 170)
        .Write($"NOM : {name}", 156, 76, 2)
        .Write($"PRENOM : {givenName}", 156, 106, 2)
        .Write("NE(E) LE 14.02.2000", 156, 136, 2)
        .Write("NUMERO : 000000000000", 156, 166, 2);

    public static Picture IdentityBack() => Card("CARTE D'IDENTITE - VERSO")
        .Write("ADRESSE : 12 BIS RUE DES TANNEURS", 24, 76, 2)
        .Write("53000 LAVAL", 24, 106, 2)
        .Write("VALABLE JUSQU'AU 31.12.2033", 24, 136, 2)
        .Write("IDFRASPECIMEN<<<<<<<<<<<<<<<<<<<<<", 24, 190, 2);

    public static Picture MedicalOpinion() => Card("AVIS MEDICAL")
        .Write("APTITUDE MEDICALE A LA CONDUITE", 24, 76, 2)
        .Write("CATEGORIES : C, CE", 24, 106, 2)
        .Write("AVIS : APTE", 24, 136, 2)
        .Write("LE 02.11.2026, MEDECIN AGREE", 24, 166, 2);

    public static Picture Diploma() => Card("DIPLOME")
        .Write("CAP CONDUCTEUR ROUTIER", 24, 76, 2)
        .Write("SESSION DE JUIN 2026", 24, 106, 2)
        .Write("DELIVRE A : SPECIMEN CAMILLE", 24, 136, 2);

    private static Picture Card(string title) => new Picture(480, 300)
        .Frame(4, 4, 472, 292, 3, 0)
        .Write("SPECIMEN", 60, 222, 7, 200)
        .Write(title, 24, 24, 3);
}
