using Microsoft.AspNetCore.Builder;
using Microsoft.AspNetCore.Http;
using Microsoft.AspNetCore.Http.HttpResults;
using Microsoft.AspNetCore.Mvc;
using Microsoft.AspNetCore.Routing;
using Microsoft.OpenApi;
using Scheduler.Web.Answers;

namespace Scheduler.Web.Posts.Api;

/// <summary>Files over the API: the body is the file itself.</summary>
internal static class MediaUpload
{
    public static void MapMediaUpload(this IEndpointRouteBuilder api) =>
        api.MapPost("/media", Upload).WithTags("Media").WithName("uploadMedia").WithSummary("Upload a picture or a video")
            .WithDescription("JPEG or PNG up to 25 MB, MP4 up to 200 MB; what it is comes from its bytes. Bytes are kept as they came: metadata is not taken off. The same file uploaded again is the same hash. Where the server has a reader, the answer says which words it read in a picture.")
            .AddOpenApiOperationTransformer((operation, _, _) => Describe(operation))
            .WithMetadata(new RequestSizeLimitAttribute(MediaLimits.Video + 1024));

    // Said to readers only: what a file is comes from its bytes, so the header is not matched.
    private static Task Describe(OpenApiOperation operation)
    {
        var file = new OpenApiMediaType { Schema = new OpenApiSchema { Type = JsonSchemaType.String, Format = "binary" } };
        operation.RequestBody = new OpenApiRequestBody
        {
            Required = true,
            Description = "The file itself.",
            Content = new Dictionary<string, OpenApiMediaType> { ["image/jpeg"] = file, ["image/png"] = file, ["video/mp4"] = file },
        };
        return Task.CompletedTask;
    }

    private static async Task<Results<Created<MediaResource>, ProblemHttpResult>> Upload(
        HttpRequest request, MediaService media, PictureService pictures, CancellationToken cancellationToken)
    {
        var answer = await media.Accept(request.Body, cancellationToken);
        if (!answer.Done) { return Problems.Of(answer.Refusal!); }
        var read = await pictures.Known([answer.Value.Hash], cancellationToken);
        return TypedResults.Created((string?)null, MediaResource.Of(answer.Value, read.GetValueOrDefault(answer.Value.Hash)));
    }
}
