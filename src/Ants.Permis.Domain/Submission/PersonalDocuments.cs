using System.Globalization;
using System.Security.Cryptography;
using System.Text;
using Ants.Permis.Findings;
using Ants.Permis.Primitives;
using Ants.Permis.Requirements;
using Ants.Permis.SupportingDocuments;
using NodaTime;

namespace Ants.Permis.Submission;

/// <summary>What documents say of a person: names of files, references, hashes, dates and comments, with what may take their place.</summary>
internal static class PersonalDocuments
{
    private static readonly string[] Extensions = [".jpg", ".jpeg", ".png", ".bmp", ".tif", ".tiff", ".pdf"];

    public static IEnumerable<PersonalAnswer> Of(DemandeAnswers answers)
    {
        var hashes = answers.Documents.Slots.SelectMany(slot => slot.Files).Select(file => file.Facts.Sha256).OfType<string>().Distinct(StringComparer.Ordinal).ToList();
        return answers.Documents.Slots.SelectMany(slot => Of(slot, hashes)).OfType<PersonalAnswer>();
    }

    private static IEnumerable<PersonalAnswer?> Of(SlotAnswers slot, List<string> hashes)
    {
        var path = DemandePaths.Of(slot.Slot);
        return
        [
            .. slot.Files.Select((file, index) => File(slot.Slot, index, Renamed(file, index, hashes))),
            slot.Comment is null ? null : Slot(path.Then("comment"), slot.Slot, [null, Pseudonyms.Masked(slot.Comment)], (content, text) => content with { Comment = text }),
            slot.IssuedOn is { } issued ? Slot(path.Then("issuedOn"), slot.Slot, PersonalAnswers.Coarser(issued), (content, day) => content with { IssuedOn = day }) : null,
            slot.Details?.ExpiresOn is { } expires ? Slot(path.Then("details").Then("expiresOn"), slot.Slot, PersonalAnswers.Coarser(expires), (content, day) => content with { Details = content.Details! with { ExpiresOn = day } }) : null,
        ];
    }

    private static PersonalAnswer File(DocumentSlot slot, int index, AttachedFile renamed) =>
        new(DemandePaths.OfFile(slot, index), [all => With(all, slot, content => content with { Files = content.Files.SetItem(index, renamed) })]);

    private static PersonalAnswer Slot<T>(JsonPath path, DocumentSlot slot, IEnumerable<T> instead, Func<SlotAnswers, T, SlotAnswers> with) =>
        new(path, instead.Select(other => (Func<DemandeAnswers, DemandeAnswers>)(all => With(all, slot, content => with(content, other)))));

    private static DemandeAnswers With(DemandeAnswers answers, DocumentSlot slot, Func<SlotAnswers, SlotAnswers> change) =>
        answers with { Documents = answers.Documents.With(change(answers.Documents.In(slot))) };

    private static AttachedFile Renamed(AttachedFile file, int index, List<string> hashes)
    {
        var name = string.Create(CultureInfo.InvariantCulture, $"document-{index + 1}");
        return new(FileReference.Create(name), name + Extension(file.Name), file.Facts with { Sha256 = Hash(file.Facts.Sha256, hashes), Findings = file.Facts.Findings.Select(Blurred).ToValueList() });
    }

    // Two files that are the same stay the same, and nobody can look for the file that has the hash.
    private static string? Hash(string? hash, List<string> hashes) => hash is null
        ? null
        : Convert.ToHexStringLower(SHA256.HashData(Encoding.UTF8.GetBytes(hashes.IndexOf(hash).ToString(CultureInfo.InvariantCulture))));

    private static Finding Blurred(Finding finding) => finding with { Parameters = finding.Parameters.Select(parameter => parameter with { Value = Blurred(parameter.Value) }).ToValueList() };

    // Of a document's own text, such as a date that it bears, no more than the year and the shape.
    private static FindingValue Blurred(FindingValue value) => value switch
    {
        FindingValue.Date { Value: var day } => new FindingValue.Date(new LocalDate(day.Year, 1, 1)),
        FindingValue.Verbatim { Value: var text } => new FindingValue.Verbatim(Pseudonyms.Masked(text)),
        _ => value,
    };

    // What follows the last dot may be a name, too: only the ending of a format is none.
    private static string Extension(string name) =>
        Extensions.FirstOrDefault(extension => name.EndsWith(extension, StringComparison.OrdinalIgnoreCase)) ?? "";
}
