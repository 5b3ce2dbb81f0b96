using UglyToad.PdfPig.Core;
using UglyToad.PdfPig.Tokens;
using UglyToad.PdfPig.Writer;

namespace Ants.Permis.Documents.Forms;

/// <summary>Writes what PdfPig writes, and adds to the catalogue what it has no setting for: the language, and that the title is what a window shows.</summary>
internal sealed class FormTokenWriter(string language) : ITokenWriter
{
    private readonly TokenWriter writer = new();

    public bool WritingPageContents
    {
        get => writer.WritingPageContents;
        set => writer.WritingPageContents = value;
    }

    public void WriteToken(IToken token, Stream outputStream) => writer.WriteToken(token is ObjectToken { Data: DictionaryToken dictionary } written && IsCatalog(dictionary)
        ? new ObjectToken(written.Position, written.Number, WithLanguage(dictionary))
        : token, outputStream);

    public void WriteObject(long objectNumber, int generation, byte[] data, Stream outputStream) => writer.WriteObject(objectNumber, generation, data, outputStream);

    public void WriteCrossReferenceTable(IReadOnlyDictionary<IndirectReference, long> objectOffsets, IndirectReference catalogToken, Stream outputStream, IndirectReference? documentInformationReference, long? prevTableLocation) =>
        writer.WriteCrossReferenceTable(objectOffsets, catalogToken, outputStream, documentInformationReference, prevTableLocation);

    private static bool IsCatalog(DictionaryToken dictionary) => dictionary.TryGet(NameToken.Type, out NameToken type) && type == NameToken.Catalog;

    private DictionaryToken WithLanguage(DictionaryToken catalog) => catalog
        .With(NameToken.Lang, new StringToken(language))
        .With(NameToken.ViewerPreferences, new DictionaryToken(new Dictionary<NameToken, IToken> { [NameToken.Create("DisplayDocTitle")] = BooleanToken.True }));
}
