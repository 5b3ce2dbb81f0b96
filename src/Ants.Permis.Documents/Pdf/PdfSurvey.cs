using Ants.Permis.Documents.Formats;
using Ants.Permis.Documents.PdfSyntax;

namespace Ants.Permis.Documents.Pdf;

/// <summary>
/// Looks through every object in use, once and where it stands: what is active can then hide behind no chain, no tree and no loop of references. The data of streams
/// are not looked at, except those of object streams.
/// </summary>
internal static class PdfSurvey
{
    /// <summary>Tallies the content of a file that everybody can open. Whether something could not be read for its compression is told too.</summary>
    public static PdfTally Take(PdfStructure structure, PdfMeter meter, out bool hasUnknownFilter)
    {
        var tally = TakeByIndex(structure, meter);
        hasUnknownFilter = structure.Objects.HasUnknownFilter;
        // Readers search the file for an object that is not where the index says: so it must be found here as well.
        if (!structure.Objects.IsIndexWrong || structure.IsRepaired || meter.Exceeded is not null)
            return tally;
        var rebuilt = structure.Rebuilt();
        tally = TakeByIndex(rebuilt, meter);
        hasUnknownFilter |= rebuilt.Objects.HasUnknownFilter;
        return tally;
    }

    private static PdfTally TakeByIndex(PdfStructure structure, PdfMeter meter)
    {
        var tally = new PdfTally();
        new PdfCatalogScan(structure.Objects, tally).Read(structure.Catalog);
        var dictionaries = new PdfDictionaries(structure.Objects, tally);
        var cursor = default(PdfCursor);
        while (structure.Index.MoveNext(ref cursor) && meter.Exceeded is null)
        {
            if (structure.Objects.TryRead(cursor.Number, cursor.Entry, out var found))
                new PdfObjectScan(found, dictionaries, meter).Run();
        }
        return tally;
    }
}
