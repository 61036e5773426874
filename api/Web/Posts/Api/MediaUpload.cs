using Microsoft.AspNetCore.Builder;
using Microsoft.AspNetCore.Http;
using Microsoft.AspNetCore.Http.HttpResults;
using Microsoft.AspNetCore.Mvc;
using Microsoft.AspNetCore.Routing;
using Scheduler.Web.Answers;

namespace Scheduler.Web.Posts.Api;

/// <summary>Files over the API: the body is the file itself.</summary>
internal static class MediaUpload
{
    public static void MapMediaUpload(this IEndpointRouteBuilder api) =>
        api.MapPost("/media", Upload).WithTags("Media").WithName("uploadMedia").WithSummary("Upload a picture or a video")
            .WithDescription("JPEG or PNG up to 25 MB, MP4 up to 200 MB; what it is comes from its bytes. Bytes are kept as they came: metadata is not taken off. The same file uploaded again is the same hash.")
            .Accepts<Stream>("image/jpeg", "image/png", "video/mp4")
            .WithMetadata(new RequestSizeLimitAttribute(MediaLimits.Video + 1024));

    private static async Task<Results<Created<MediaResource>, ProblemHttpResult>> Upload(
        HttpRequest request, MediaService media, CancellationToken cancellationToken)
    {
        var answer = await media.Accept(request.Body, cancellationToken);
        return answer.Done ? TypedResults.Created((string?)null, MediaResource.Of(answer.Value)) : Problems.Of(answer.Refusal!);
    }
}
