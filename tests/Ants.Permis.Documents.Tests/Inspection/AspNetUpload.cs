using Ants.Permis.Documents.Inspection;
using Ants.Permis.Findings;
using Ants.Permis.Primitives;
using Ants.Permis.Rules;
using Ants.Permis.SupportingDocuments;
using Microsoft.AspNetCore.Builder;
using Microsoft.AspNetCore.Http;
using Microsoft.AspNetCore.Http.HttpResults;
using Microsoft.AspNetCore.Mvc;
using Microsoft.AspNetCore.RateLimiting;
using Microsoft.AspNetCore.Routing;
using Microsoft.Extensions.DependencyInjection;
using NodaTime;

namespace Ants.Permis.Documents.Tests.Inspection;

// The code of docs/guide/check-an-upload.md, region by region. AspNetUploadTests runs it on a web server and compares the page with it.

#region services
public static class DocumentGate
{
    public const string Turns = "documents";

    public static IServiceCollection AddDocumentGate(this IServiceCollection services) => services
        .AddSingleton<IClock>(SystemClock.Instance)
        .AddScoped(provider => Rulebook.Current.At(TodayInFrance(provider.GetRequiredService<IClock>())))
        .AddScoped(provider => new DocumentInspector(provider.GetRequiredService<RulesInForce>()))
        .AddRateLimiter(limiter => limiter.AddConcurrencyLimiter(Turns, turns =>
        {
            // An upload waits for its bytes most of the time; what it holds is at most its size.
            turns.PermitLimit = 8 * Environment.ProcessorCount;
            turns.QueueLimit = 1000;
        }));

    public static RouteHandlerBuilder MapDocuments(this IEndpointRouteBuilder routes) =>
        routes.MapPost("/documents", UploadEndpoint.Post).RequireRateLimiting(Turns);

    private static LocalDate TodayInFrance(IClock clock) =>
        clock.GetCurrentInstant().InZone(DateTimeZoneProviders.Tzdb["Europe/Paris"]).Date;
}
#endregion

#region endpoint
public static class UploadEndpoint
{
    public static async Task<Results<Ok<UploadAnswer>, UnprocessableEntity<UploadAnswer>>> Post(
        [FromHeader(Name = "X-File-Name")] string? name, HttpRequest request, [FromServices] DocumentInspector inspector, [FromServices] RulesInForce rules, [FromServices] IUploadStore store, CancellationToken cancelled)
    {
        ArgumentNullException.ThrowIfNull(request);
        ArgumentNullException.ThrowIfNull(inspector);
        ArgumentNullException.ThrowIfNull(store);

        // Beyond 64 KiB the framework keeps the body in a file, so that it can be stored after it was judged.
        request.EnableBuffering(bufferThreshold: 64 << 10, bufferLimit: inspector.MaxBytes + 1);
        var report = await inspector.InspectAsync(request.Body, name, request.ContentType, cancellationToken: cancelled);
        var verdict = DocumentVerdict.OfFile(report.Facts, rules);
        var answer = UploadAnswer.Of(verdict, report);
        if (verdict.Verdict == Verdict.NotAcceptable)
            return TypedResults.UnprocessableEntity(answer);

        request.Body.Position = 0;
        await store.KeepAsync(report.Facts, request.Body, cancelled);
        return TypedResults.Ok(answer);
    }
}
#endregion

#region answer
/// <summary>What the person gets: the verdict, and what to do about each finding.</summary>
public sealed record UploadAnswer(string Verdict, string? Format, int? Pages, string? Sha256, IReadOnlyList<UploadRemark> Remarks)
{
    public static UploadAnswer Of(DocumentVerdict verdict, InspectionReport report)
    {
        ArgumentNullException.ThrowIfNull(verdict);
        ArgumentNullException.ThrowIfNull(report);
        return new(
            Labels.For(verdict.Verdict, Language.French), report.FormatName, report.Facts.Pages, report.Facts.Sha256,
            [.. verdict.Findings.Select(finding => UploadRemark.Of(finding, FindingTexts.For(finding, Language.French)))]);
    }
}

public sealed record UploadRemark(string Code, string Severity, string Message, string Remedy)
{
    public static UploadRemark Of(Finding finding, FindingText text)
    {
        ArgumentNullException.ThrowIfNull(finding);
        ArgumentNullException.ThrowIfNull(text);
        return new(finding.Code, finding.Severity.ToString(), text.Message, text.Remedy);
    }
}
#endregion

#region store
/// <summary>Where the host keeps what passed. The facts are what the application needs; the bytes are the host's business.</summary>
public interface IUploadStore
{
    Task KeepAsync(DocumentFacts facts, Stream content, CancellationToken cancelled);
}
#endregion

internal static class GatePairs
{
    #region form-file
    public static async Task<InspectionReport> OfForm(IFormFile file, DocumentInspector inspector, CancellationToken cancelled)
    {
        ArgumentNullException.ThrowIfNull(file);
        ArgumentNullException.ThrowIfNull(inspector);
        await using var content = file.OpenReadStream();
        return await inspector.InspectAsync(content, file.FileName, file.ContentType, cancellationToken: cancelled);
    }
    #endregion

    #region do-verdict
    public static bool MayBeKept(InspectionReport report, RulesInForce rules) =>
        DocumentVerdict.OfFile(report.Facts, rules).Verdict != Verdict.NotAcceptable;
    #endregion

    #region dont-ok
    public static bool MayBeKeptTooStrict(InspectionReport report) => report.Outcome == InspectionOutcome.Ok;
    #endregion

    #region do-log
    public static string ForTheLog(InspectionReport report) =>
        $"{report} {string.Join(' ', report.Findings.Select(finding => finding.Code))}";
    #endregion
}
