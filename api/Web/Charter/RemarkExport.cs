using System.Text;
using Microsoft.AspNetCore.Builder;
using Microsoft.AspNetCore.Http;
using Microsoft.AspNetCore.Routing;
using Scheduler.Web.Answers;

namespace Scheduler.Web.Charter;

/// <summary>The remarks as a file of JSON lines, for a signed-in manager or owner.</summary>
internal static class RemarkExport
{
    private const string Lines = "application/x-ndjson";

    public static void MapRemarkExport(this IEndpointRouteBuilder routes) => routes.MapGet("/remarks/export", Export).ExcludeFromDescription();

    private static async Task<IResult> Export(RemarkService remarks, HttpResponse response, CancellationToken cancellationToken)
    {
        if (await remarks.List(cancellationToken) is not { } list) { return Problems.NotFound; }
        response.Headers.CacheControl = "private, no-store";
        return Results.File(Encoding.UTF8.GetBytes(RemarkService.Lines(list)), Lines, "remarques.jsonl");
    }
}
