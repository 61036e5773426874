using System.Globalization;
using Scheduler.Connectors.Http;
using Scheduler.Contracts.Channels;

namespace Scheduler.Connectors.X;

/// <summary>Pictures and videos: announced, sent in pieces, closed, described; a video is then waited for.</summary>
internal sealed class XUploads(NetworkClient client, XOptions options, Outgoing post, Access access)
{
    private const long Piece = 4 * 1024 * 1024;

    public static string Name(int index) => $"media.{index}";

    public static string WaitName(int index) => $"media.{index}.wait";

    /// <summary>Uploads one file whole. A repetition begins again: an upload that nobody uses disappears by itself.</summary>
    public async Task<(Prepared Prepared, NetworkError? Error)> Upload(Prepared prepared, int index, OutgoingMedia media, CancellationToken cancellationToken)
    {
        var (begun, error) = await Call("initialize", () => Requests.Post("2/media/upload/initialize").Json(XWire.Initialize(media)), cancellationToken);
        if (begun is null)
        {
            return (prepared, error);
        }

        if (begun.Json.Text("data", "id") is not { } id)
        {
            return (prepared, Refusal.Unreadable(Network.X, "initialize", begun));
        }

        for (var segment = 0; segment * Piece < media.Length; segment++)
        {
            var (from, number) = (segment * Piece, segment.ToString(CultureInfo.InvariantCulture));
            var (_, refused) = await Call("append", () => Requests.Post($"2/media/upload/{id}/append").Bytes(new MultipartFormDataContent
            {
                { new StringContent(number), "segment_index" },
                { new MediaContent(media, from, Math.Min(Piece, media.Length - from)), "media", "media" },
            }), cancellationToken);
            if (refused is not null)
            {
                return (prepared, refused);
            }
        }

        var (closed, failed) = await Call("finalize", () => Requests.Post($"2/media/upload/{id}/finalize"), cancellationToken);
        if (closed is null)
        {
            return (prepared, failed);
        }

        if (media.Alt.Length > 0)
        {
            var (described, wrong) = await Call("metadata", () => Requests.Post("2/media/metadata").Json(XWire.AltText(id, media.Alt)), cancellationToken);
            if (described is null)
            {
                return (prepared, wrong);
            }
        }

        prepared = prepared.With(Name(index), id);
        return (closed.Json.Text("data", "processing_info", "state") is null or "succeeded" ? prepared : prepared.With(WaitName(index), "1"), null);
    }

    /// <summary>Whether a video is ready, and if not, how long X asks to wait.</summary>
    public async Task<(bool Ready, TimeSpan Wait, NetworkError? Error)> Status(string id, CancellationToken cancellationToken)
    {
        var (answer, error) = await Call("status", () => Requests.Get($"2/media/upload?command=STATUS&media_id={id}"), cancellationToken);
        if (answer is null)
        {
            return (false, default, error);
        }

        var wait = TimeSpan.FromSeconds(Math.Clamp(answer.Json.Number("data", "processing_info", "check_after_secs") ?? 5, 1, 60));
        return answer.Json.Text("data", "processing_info", "state") switch
        {
            null or "succeeded" => (true, default, null),
            "failed" => (false, default, Refusal.Of(ErrorClass.Content, "processing-failed", answer,
                "X n’a pas pu traiter la vidéo. Exportez-la en MP4 (H.264, AAC) et remplacez-la.",
                "X could not process the video. Export it as MP4 (H.264, AAC) and replace it.")),
            _ => (false, wait, null),
        };
    }

    private async Task<(Answer? Answer, NetworkError? Error)> Call(string call, Func<HttpRequestMessage> request, CancellationToken cancellationToken)
    {
        var reply = await client.Repeat(call, () => request().Bearer(access.Token).Named(post, options), cancellationToken);
        return Outcomes.Quiet(Network.X, reply, refused => XErrors.From(refused, client.Now));
    }
}
