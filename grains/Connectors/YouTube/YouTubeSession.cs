using System.Globalization;
using System.Net.Http.Headers;
using Scheduler.Connectors.Http;
using Scheduler.Contracts.Channels;

namespace Scheduler.Connectors.YouTube;

/// <summary>A resumable upload: begun, fed in pieces, asked how far it came.</summary>
internal sealed class YouTubeSession(NetworkClient client, YouTubeOptions options, Outgoing post, Access access)
{
    private readonly OutgoingMedia _video = post.Media[0];

    /// <summary>Begins one; null with the reason when YouTube does not want it.</summary>
    public async Task<(Uri? Session, NetworkError? Error)> Begin(CancellationToken cancellationToken)
    {
        var address = $"upload/youtube/v3/videos?uploadType=resumable&part=snippet,status&notifySubscribers={(options.NotifySubscribers ? "true" : "false")}";
        var reply = await client.Repeat("videos-begin", () => Requests.Post(address).Bearer(access.Token).Named(post, options)
            .With("X-Upload-Content-Length", _video.Length.ToString(CultureInfo.InvariantCulture))
            .With("X-Upload-Content-Type", _video.ContentType)
            .Json(YouTubeWire.Video(post, options)), cancellationToken);
        var (answer, error) = Outcomes.Quiet(Network.YouTube, reply, refused => YouTubeErrors.From(refused, client.Now));
        if (answer is null)
        {
            return (null, error);
        }

        // Whoever knows the address may write to it: one that is less protected than the API's own is not followed.
        return Uri.TryCreate(answer.Header("Location"), UriKind.Absolute, out var session) && session.Scheme == options.BaseAddress.Scheme
            ? (session, null)
            : (null, Refusal.Unreadable(Network.YouTube, "videos-begin", answer));
    }

    /// <summary>One piece of the video.</summary>
    public HttpRequestMessage Piece(Uri session, long from, long length)
    {
        var content = new MediaContent(_video, from, length);
        content.Headers.ContentRange = new ContentRangeHeaderValue(from, from + length - 1, _video.Length);
        return Headed(session).Bytes(content);
    }

    public Task<Reply> Send(Uri session, long from, long length, CancellationToken cancellationToken) =>
        client.Repeat("videos-piece", () => Piece(session, from, length), cancellationToken);

    /// <summary>Asks how far the upload came; sends nothing.</summary>
    public Task<Reply> Ask(Uri session, CancellationToken cancellationToken) => client.Repeat("videos-ask", () =>
    {
        var content = new ByteArrayContent([]);
        content.Headers.ContentRange = new ContentRangeHeaderValue(_video.Length);
        return Headed(session).Bytes(content);
    }, cancellationToken);

    /// <summary>The first byte that YouTube does not have yet.</summary>
    public static long Next(Answer answer) => answer.Header("Range") is { } range
        && long.TryParse(range[(range.LastIndexOf('-') + 1)..], NumberStyles.None, CultureInfo.InvariantCulture, out var last) ? last + 1 : 0;

    private HttpRequestMessage Headed(Uri session)
    {
        var request = Requests.Put(session.AbsoluteUri).Named(post, options);
        return session.Authority == options.BaseAddress.Authority ? request.Bearer(access.Token) : request;
    }
}
