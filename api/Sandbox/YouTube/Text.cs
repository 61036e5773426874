using System.Globalization;
using System.Text;
using System.Text.Json.Nodes;
using Scheduler.Sandbox.Wire;

namespace Scheduler.Sandbox.YouTube;

/// <summary>What a video's words may be.</summary>
internal static class Text
{
    private const int TitleMaximum = 100;
    private const int DescriptionBytes = 5000;
    private const int TagsMaximum = 500;

    public static Answer? Check(JsonObject? video)
    {
        if (video is null) { return Errors.Refused(400, "invalidVideoMetadata", "The request metadata is invalid.", location: "body"); }
        var snippet = video.Object("snippet");
        var title = snippet.Text("title") ?? "";
        if (title.Trim().Length == 0 || title.Length > TitleMaximum || Angled(title))
        {
            return Errors.Refused(400, "invalidTitle", "The request metadata specifies an invalid or empty video title.", location: "body.snippet.title");
        }
        var description = snippet.Text("description") ?? "";
        if (Encoding.UTF8.GetByteCount(description) > DescriptionBytes || Angled(description))
        {
            return Errors.Refused(400, "invalidDescription", "The request metadata specifies an invalid video description.", location: "body.snippet.description");
        }
        var tags = (snippet.List("tags") ?? []).Select(tag => (string?)tag ?? "").ToArray();
        // A tag with a space is counted with the quotes it would need, and every comma counts.
        if (tags.Sum(tag => tag.Length + (tag.Contains(' ', StringComparison.Ordinal) ? 2 : 0)) + Math.Max(0, tags.Length - 1) > TagsMaximum || tags.Any(Angled))
        {
            return Errors.Refused(400, "invalidTags", "The request metadata specifies invalid video keywords.", location: "body.snippet.tags");
        }
        return Status(video.Object("status"));
    }

    private static Answer? Status(JsonObject? status)
    {
        var privacy = status.Text("privacyStatus") ?? "public";
        if (privacy is not ("private" or "public" or "unlisted")) { return Errors.Refused(400, "invalidVideoMetadata", "The privacy status is invalid.", location: "body.status.privacyStatus"); }
        var at = status.Text("publishAt");
        var readable = at is null || (privacy == "private" && DateTimeOffset.TryParse(at, CultureInfo.InvariantCulture, out _));
        return readable ? null : Errors.Refused(400, "invalidPublishAt", "The request metadata specifies an invalid scheduled publishing time.", location: "body.status.publishAt");
    }

    private static bool Angled(string text) => text.AsSpan().ContainsAny('<', '>');
}
