using Microsoft.AspNetCore.Builder;
using Microsoft.AspNetCore.Http;
using Microsoft.AspNetCore.Http.HttpResults;
using Microsoft.AspNetCore.Routing;

namespace Scheduler.Web.Agencies.Api;

/// <summary>Surgeons and practices over the API, read only.</summary>
internal static class OwnerEndpoints
{
    public static void MapOwners(this IEndpointRouteBuilder api) =>
        api.MapGet("/owners", List).WithTags("Owners").WithName("listOwners").WithSummary("List the surgeons and practices this key acts for");

    private static async Task<Ok<OwnerResource[]>> List(OwnerService owners, CancellationToken cancellationToken) =>
        TypedResults.Ok((await owners.List(cancellationToken)).Select(OwnerResource.Of).ToArray());
}
