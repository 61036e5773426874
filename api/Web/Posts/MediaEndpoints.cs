using Microsoft.AspNetCore.Builder;
using Microsoft.AspNetCore.Http;
using Microsoft.AspNetCore.Routing;
using Microsoft.Net.Http.Headers;
using Scheduler.Store.Registers;
using Scheduler.Web.Access;
using Scheduler.Web.Answers;

namespace Scheduler.Web.Posts;

/// <summary>Pictures and videos, for the agency's members, and for a network that holds a sealed address.</summary>
internal static class MediaEndpoints
{
    public static void MapMedia(this IEndpointRouteBuilder routes)
    {
        routes.MapGet("/media/{agency}/{hash}", ForMembers).ExcludeFromDescription();
        routes.MapGet("/media/public/{token}", ForNetworks).AllowAnonymous().ExcludeFromDescription();
    }

    private static async Task<IResult> ForMembers(
        string agency, string hash, HttpResponse response, CurrentMember member, MediaInspector inspector, MediaLibrary library, CancellationToken cancellationToken)
    {
        if (!member.Known || agency != member.Agency.Agency) { return Problems.NotFound; }
        // A file never changes under its hash: the member's own browser may keep it, nobody between.
        response.Headers.CacheControl = "private, max-age=31536000, immutable";
        return await File(agency, hash, response, inspector, library, cancellationToken);
    }

    private static async Task<IResult> ForNetworks(
        string token, HttpResponse response, PublicMediaAddress addresses, MediaInspector inspector, MediaLibrary library, CancellationToken cancellationToken)
    {
        if (addresses.Open(token) is not { } file) { return Problems.NotFound; }
        response.Headers.CacheControl = "private, no-store";
        return await File(file.Agency, file.Hash, response, inspector, library, cancellationToken);
    }

    private static async Task<IResult> File(
        string agency, string hash, HttpResponse response, MediaInspector inspector, MediaLibrary library, CancellationToken cancellationToken)
    {
        if (await inspector.Describe(agency, hash, cancellationToken) is not { } facts || await library.Read(agency, hash, cancellationToken) is not { } bytes)
        {
            response.Headers.CacheControl = "no-store";
            return Problems.NotFound;
        }

        // Opened by itself, a file runs nothing.
        response.Headers.ContentSecurityPolicy = "default-src 'none'; sandbox; frame-ancestors 'none'";
        return TypedResults.Bytes(bytes, facts.ContentType, entityTag: new EntityTagHeaderValue($"\"{hash}\""), enableRangeProcessing: true);
    }
}
