using System.Net.Http.Headers;
using System.Text.Json;
using System.Text.Json.Nodes;
using Microsoft.AspNetCore.Http;
using Microsoft.AspNetCore.WebUtilities;
using Scheduler.Sandbox.State;
using Scheduler.Sandbox.Wire;

namespace Scheduler.Sandbox.YouTube;

/// <summary>Uploads: resumable (a session, then bytes that may come in pieces) and multipart (all in one).</summary>
internal static class Media
{
    private static readonly Errors Errors = new();

    public static async Task<Answer> Start(HttpContext http, SandboxState state)
    {
        if (Gate.Check(http.Request, state, out var channel) is { } closed) { return closed; }
        if (http.Request.Query["part"].Count == 0) { return Errors.Refused(400, "missingRequiredParameter", "No part specified.", "global", "part"); }
        return http.Request.Query["uploadType"].ToString() switch
        {
            "resumable" => await Open(http.Request, channel, state),
            "multipart" => await Whole(http.Request, channel, state),
            _ => Errors.Refused(400, "mediaBodyRequired", "The request does not include the video content."),
        };
    }

    private static async Task<Answer> Open(HttpRequest request, SandboxAccount channel, SandboxState state)
    {
        var video = await Incoming.Json(request);
        if (Text.Check(video) is { } refused) { return refused; }
        long? total = long.TryParse(request.Headers["X-Upload-Content-Length"], out var length) ? length : null;
        var session = new UploadSession(Ids.Random(48), channel.Id, total, video!, state.Now);
        state.Sessions.Put(session.Id, session);
        var address = $"{Incoming.Root(request, Networks.YouTube)}/upload/youtube/v3/videos{request.QueryString}&upload_id={session.Id}";
        return new Answer(200).With("Location", address).With("X-GUploader-UploadID", session.Id);
    }

    private static async Task<Answer> Whole(HttpRequest request, SandboxAccount channel, SandboxState state)
    {
        var boundary = MediaTypeHeaderValue.TryParse(request.ContentType, out var type) ? type.Parameters.FirstOrDefault(parameter => parameter.Name == "boundary")?.Value?.Trim('"') : null;
        if (boundary is null) { return Errors.Refused(400, "mediaBodyRequired", "The request does not include the video content."); }
        var parts = new MultipartReader(boundary, request.Body);
        var video = await parts.ReadNextSectionAsync() is { } head ? await Object(head.Body) : null;
        if (Text.Check(video) is { } refused) { return refused; }
        if (await parts.ReadNextSectionAsync() is not { } content) { return Errors.Refused(400, "mediaBodyRequired", "The request does not include the video content."); }
        var session = new UploadSession(Ids.Random(48), channel.Id, null, video!, state.Now);
        return Posts.Publish(session, await state.Media.Save(content.Body), request, state);
    }

    /// <summary>Bytes for a session, or the question how many have come. The address is itself the permission.</summary>
    public static async Task<Answer> Continue(HttpContext http, SandboxState state)
    {
        var request = http.Request;
        if (state.Sessions.Find(request.Query["upload_id"]) is not { } session) { return Errors.NotFound(request.Path); }
        if (state.Posts.FromOrigin(Networks.YouTube, session.Id) is { } done) { return new Answer(201, Posts.Resource(done, state)); }
        var range = ContentRangeHeaderValue.TryParse(request.Headers.ContentRange, out var parsed) ? parsed : null;
        var total = range?.Length ?? session.Total ?? request.ContentLength;
        var stored = state.Media.Length(session.Id);
        // Bytes that do not continue what is there are not stored; the answer says from where to go on.
        if (request.Headers.ContentRange.Count == 0 || range is { HasRange: true })
        {
            if ((range?.From ?? 0) == stored) { await Receive(request, session, state); }
            stored = state.Media.Length(session.Id);
        }
        if (stored == total && stored > 0) { return Posts.Publish(session, state.Media.Finish(session.Id), request, state); }
        var partial = new Answer(308);
        return stored > 0 ? partial.With("Range", $"bytes=0-{stored - 1}") : partial;
    }

    private static async Task Receive(HttpRequest request, UploadSession session, SandboxState state)
    {
        try { await state.Media.Append(session.Id, request.Body); }
        catch (Exception broken) when (broken is IOException or OperationCanceledException)
        {
            // What arrived is kept: that is what makes the upload resumable.
        }
    }

    private static async Task<JsonObject?> Object(Stream body)
    {
        try { return await JsonNode.ParseAsync(body) as JsonObject; }
        catch (JsonException) { return null; }
    }
}
