using Ants.Permis.Documents.Images;
using Ants.Permis.Documents.Inspection;
using Ants.Permis.Documents.Pdf;
using Ants.Permis.Documents.Tests.Corpus;
using Ants.Permis.Findings;
using Ants.Permis.Primitives;
using Ants.Permis.Rules;
using Ants.Permis.SupportingDocuments;
using NodaTime;

namespace Ants.Permis.Documents.Tests.Inspection;

/// <summary>What the gate makes of what its readers saw.</summary>
public sealed class Findings_of_the_gate
{
    private static readonly RulesInForce Rules = Rulebook.Current.At(new LocalDate(2026, 11, 23));

    [Theory]
    [InlineData(255, 0, DocumentCodes.BlankPage)]
    [InlineData(230, 1.9, DocumentCodes.BlankPage)]
    [InlineData(230, 2, null)]
    [InlineData(200, 1, null)]
    [InlineData(9.9, 40, DocumentCodes.TooDark)]
    [InlineData(10, 40, null)]
    public void Tell_a_blank_and_a_dark_page(double mean, double deviation, string? code) =>
        Assert.Equal(code, Tones(new PageTone(mean, deviation)).SingleOrDefault()?.Code);

    [Fact]
    public void Tell_of_the_first_page_only_that_has_a_problem()
    {
        var finding = Assert.Single(Tones(new PageTone(120, 40), null, new PageTone(255, 0), new PageTone(255, 0)));
        Assert.Equal(new FindingValue.Number(3), finding.Parameters[0].Value);
    }

    [Fact]
    public void Remark_on_few_details_and_never_more() =>
        Assert.Equal((DocumentCodes.MaybeBlurred, Severity.Information), Tones(new PageTone(120, 40, 0.01)).Select(finding => (finding.Code, finding.Severity)).Single());

    [Theory]
    [InlineData(299, 4000, true)]
    [InlineData(300, 300, false)]
    [InlineData(0, 0, false)]
    public void Tell_a_page_of_too_few_pixels(int width, int height, bool isTold) =>
        Assert.Equal(isTold, PictureFindings.OfHeaders(new() { Pages = [new() { Width = width, Height = height }] }, ReadabilityLimits.Default).Any());

    [Fact]
    public void Refuse_programs_in_a_PDF_and_let_an_invoice_pass()
    {
        Assert.Equal(Severity.Blocking, PdfContentPolicy.Default.Of(PdfFeatureKind.Launch));
        Assert.Equal(Severity.Blocking, PdfContentPolicy.Default.Of(PdfFeatureKind.JavaScript));
        Assert.Equal(Severity.Warning, PdfContentPolicy.Default.Of(PdfFeatureKind.Attachment));
        Assert.Equal(Severity.Information, PdfContentPolicy.Default.Of(PdfFeatureKind.InvoiceData));
        Assert.All(Enum.GetValues<PdfFeatureKind>(), kind => Assert.Equal(Severity.Information, PdfContentPolicy.Permissive.Of(kind)));
    }

    [Fact]
    public void Follow_the_policy_of_the_host()
    {
        var pdf = new PdfReport { Features = [new(PdfFeatureKind.JavaScript, 2)] };
        var policy = PdfContentPolicy.Default.With(PdfFeatureKind.JavaScript, Severity.Warning);
        Assert.Equal(Severity.Warning, Assert.Single(PdfRemarks.Of(pdf, policy)).Severity);
        Assert.Equal(Severity.Blocking, policy.Of(PdfFeatureKind.Launch));
        Assert.Equal(PdfContentPolicy.Default, policy.With(PdfFeatureKind.JavaScript, Severity.Blocking));
    }

    [Fact]
    public void Name_every_kind_of_content_in_both_languages() =>
        Assert.All(Enum.GetValues<PdfFeatureKind>(), kind => Assert.All(Enum.GetValues<Language>(), language => Assert.True(Labels.TryGet(EnumKey.Of(kind), language, out _))));

    [Fact]
    public void Name_every_choice_of_this_library_in_both_languages() => Assert.All(
        [.. Keys<ColourModel>(), .. Keys<PdfProtection>(), .. Keys<InspectionOutcome>(), .. Keys<Documents.Formats.InspectionStage>()],
        key => Assert.All(Enum.GetValues<Language>(), language => Assert.True(Labels.TryGet(key, language, out _), key)));

    [Fact]
    public void Tell_a_scan_from_a_page_with_text()
    {
        PdfPage scan = new(595, 842, 0, HasText: false, HasImages: true);
        Assert.Contains(PdfRemarks.Of(new() { Pages = [scan, scan] }, PdfContentPolicy.Default), finding => finding.Code == DocumentCodes.ImageOnly);
        Assert.Empty(PdfRemarks.Of(new() { Pages = [scan, scan with { HasText = true }] }, PdfContentPolicy.Default));
        Assert.Empty(PdfRemarks.Of(new() { Pages = [scan, scan with { HasText = null }] }, PdfContentPolicy.Default));
    }

    [Theory]
    [InlineData(595, 842, false)]
    [InlineData(153, 243, false)]
    [InlineData(2384, 3370, false)]
    [InlineData(3, 3, true)]
    [InlineData(14_400, 14_400, true)]
    [InlineData(double.MaxValue, 1, true)]
    public void Tell_a_page_that_is_no_sheet_of_paper(double width, double height, bool isTold) =>
        Assert.Equal(isTold, PdfRemarks.Of(new() { Pages = [new(width, height, 0, true, false)] }, PdfContentPolicy.Default).Any(finding => finding.Code == DocumentCodes.PageSize));

    [Fact]
    public void Tell_a_file_behind_the_document()
    {
        byte[] zip = [.. "PK\x03\x04"u8, .. new byte[26], .. "PK\x01\x02"u8, .. new byte[42], .. "PK\x05\x06"u8, .. new byte[18]];
        Assert.Equal("ZIP", Second([.. PngFile.Create(), .. zip]));
        Assert.Equal("ZIP", Second([.. PdfFile.WithOnePage().Table().ToArray(), .. zip]));
        Assert.Equal("HTML", Second([.. JpegFile.Create(), .. "<!DOCTYPE html><html><script>"u8]));
        Assert.Equal("PNG", Second([.. JpegFile.Create(), .. PngFile.Create()]));
        Assert.Null(Second(JpegFile.Create()));
    }

    [Fact]
    public void Tell_a_PDF_inside_the_first_kilobyte_of_a_picture() =>
        Assert.Equal("PDF", Second(JpegFile.Of(JpegFile.Segment(0xFE, "%PDF-1.4\n"u8), JpegFile.Create()[2..])));

    [Fact]
    public void Tell_a_PDF_behind_foreign_bytes() => Assert.Equal("PDF", Second([.. "From: scanner\r\n\r\n"u8, .. PdfFile.WithOnePage().Table().ToArray()]));

    [Fact]
    public void Take_the_preview_of_a_camera_for_what_it_is() => Assert.Null(Second([.. JpegFile.Create(), .. JpegFile.Create()]));

    [Theory]
    [InlineData(Severity.Information, DocumentCodes.Damaged, InspectionOutcome.Ok)]
    [InlineData(Severity.Warning, DocumentCodes.Damaged, InspectionOutcome.Warning)]
    [InlineData(Severity.Blocking, DocumentCodes.Damaged, InspectionOutcome.Damaged)]
    [InlineData(Severity.Blocking, DocumentCodes.Truncated, InspectionOutcome.Damaged)]
    [InlineData(Severity.Blocking, DocumentCodes.Empty, InspectionOutcome.Damaged)]
    [InlineData(Severity.Blocking, DocumentCodes.NoPage, InspectionOutcome.Damaged)]
    [InlineData(Severity.Blocking, DocumentCodes.ConvertIt, InspectionOutcome.Unsupported)]
    [InlineData(Severity.Blocking, DocumentCodes.PasswordNeeded, InspectionOutcome.Unsupported)]
    [InlineData(Severity.Blocking, DocumentCodes.PdfContent, InspectionOutcome.Unsupported)]
    [InlineData(Severity.Warning, DocumentCodes.UnsupportedVariant, InspectionOutcome.Unsupported)]
    [InlineData(Severity.Warning, DocumentCodes.ReaderFailed, InspectionOutcome.Unsupported)]
    [InlineData(Severity.Blocking, DocumentCodes.TooLarge, InspectionOutcome.LimitExceeded)]
    [InlineData(Severity.Blocking, DocumentCodes.LimitExceeded, InspectionOutcome.LimitExceeded)]
    public void Amount_to_one_outcome(Severity severity, string code, InspectionOutcome outcome) =>
        Assert.Equal(outcome, Outcomes.Of([new Finding(code, severity, JsonPath.Root), new Finding(DocumentCodes.Signed, Severity.Information, JsonPath.Root)]));

    private static IEnumerable<Finding> Tones(params PageTone?[] tones) => PictureFindings.OfTones(new() { Tones = [.. tones] }, ReadabilityLimits.Default);

    private static IEnumerable<string> Keys<TEnum>()
        where TEnum : struct, Enum => Enum.GetValues<TEnum>().Select(EnumKey.Of);

    private static string? Second(byte[] file) =>
        new DocumentInspector(Rules).Inspect(file).Findings.SingleOrDefault(finding => finding.Code == DocumentCodes.SecondFormat)?.Parameters[0].Value is FindingValue.Verbatim found ? found.Value : null;
}
