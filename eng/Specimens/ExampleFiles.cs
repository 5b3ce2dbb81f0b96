namespace Specimens;

/// <summary>The files of the three example applications, by their path in the folder of the examples.</summary>
internal static class ExampleFiles
{
    private const string Street = "12 bis rue des Tanneurs, 53000 Laval";

    public static IReadOnlyList<(string Path, byte[] Bytes)> All { get; } = [.. Clean(), .. Hosted(), .. SevenDefects()];

    /// <summary>Scans of every sort, all sound.</summary>
    private static IEnumerable<(string Path, byte[] Bytes)> Clean() =>
    [
        ("clean/carte-identite-recto.jpg", JpegFile.Of(Cards.IdentityFront("SPECIMEN", "CAMILLE"))),
        ("clean/carte-identite-verso.png", PngFile.Of(Cards.IdentityBack())),
        ("clean/facture-electricite.pdf", Bill("SPECIMEN Camille", "15 octobre 2026")),
        ("clean/cap-conducteur-routier.pdf", Diploma()),
        ("clean/avis-medical.tif", TiffFile.Of(Cards.MedicalOpinion())),
    ];

    /// <summary>The proof of address is in the name of somebody else, whose papers are there.</summary>
    private static IEnumerable<(string Path, byte[] Bytes)> Hosted() =>
    [
        ("hosted/carte-identite.tif", TiffFile.Of(Cards.IdentityFront("SPECIMEN", "ANDREA"), Cards.IdentityBack())),
        ("hosted/facture-hebergeant.pdf", Bill("SPECIMEN Dominique", "3 novembre 2026")),
        ("hosted/attestation-hebergement.pdf", PdfFile.Of(new PdfPage(
            "Attestation d'hebergement",
            "Je soussigne(e) SPECIMEN Dominique atteste heberger a mon domicile,",
            $"{Street},",
            "SPECIMEN Andrea, depuis plus de trois mois.",
            "Fait a Laval, le 10 novembre 2026."))),
        ("hosted/identite-hebergeant.bmp", BmpFile.Of(Cards.IdentityFront("SPECIMEN", "DOMINIQUE"))),
    ];

    /// <summary>Three pages where two are taken, an old bill, a picture of a browser under another name, and a locked file.</summary>
    private static IEnumerable<(string Path, byte[] Bytes)> SevenDefects() =>
    [
        ("seven-defects/carte-identite.pdf", PdfFile.Of(Identity("recto"), Identity("verso"), Identity("recto, seconde numerisation"))),
        ("seven-defects/facture-telephone.pdf", Bill("SPECIMEN Camille", "2 avril 2026")),
        ("seven-defects/diplome.jpg", WebPFile.Of(Cards.Diploma())),
        ("seven-defects/avis-medical.pdf", PdfFile.Locked("SPECIMEN", new PdfPage("Avis medical", "Aptitude medicale a la conduite, categorie C.", "Avis : apte."))),
    ];

    private static byte[] Bill(string name, string date) => PdfFile.Of(new PdfPage("Facture", $"Client : {name}", $"Adresse : {Street}", $"Date de la facture : {date}", "Montant : 0,00 EUR"));

    private static byte[] Diploma() => PdfFile.Of(
        new PdfPage("Certificat d'aptitude professionnelle", "Specialite : conducteur routier marchandises", "Delivre a : SPECIMEN Camille", "Session de juin 2026"),
        new PdfPage("Releve de notes", "Conduite : 16/20", "Exploitation : 15/20"));

    private static PdfPage Identity(string side) => new("Carte d'identite", $"Face : {side}", "Nom : SPECIMEN", "Prenom : Camille");
}
