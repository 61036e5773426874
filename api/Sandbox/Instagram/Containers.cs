using System.Collections.Immutable;
using Microsoft.AspNetCore.Http;
using Scheduler.Sandbox.State;
using Scheduler.Sandbox.Wire;

namespace Scheduler.Sandbox.Instagram;

/// <summary>The first half of a publication: a container is made, filled and waited for.</summary>
internal static class Containers
{
    private static readonly TimeSpan Life = TimeSpan.FromHours(24);

    public static async Task<Answer> Create(HttpContext http, SandboxState state, string account, Media media)
    {
        var sent = await Incoming.Parameters(http.Request);
        if (Gate.Check(http.Request, sent, state, out var accounts) is { } closed) { return closed; }
        if (!accounts.Contains(account)) { return Errors.Unknown(account); }
        var (caption, alt) = (sent.GetValueOrDefault("caption") ?? "", sent.GetValueOrDefault("alt_text"));
        if (Text.Check(caption, alt) is { } text) { return text; }
        var (kind, found, refused) = await Content(sent, alt, account, state, media);
        if (refused is not null) { return refused; }
        var container = new Container(state.Ids.GraphNumber(), account)
        {
            Caption = caption,
            Kind = kind,
            Media = found,
            CarouselItem = sent.GetValueOrDefault("is_carousel_item") == "true",
            CreatedAt = state.Now,
            ReadyAt = state.ReadyAt(Networks.Instagram),
        };
        state.Containers.Put(container.Id, container);
        return new Answer(200, new { id = container.Id });
    }

    public static string Status(Container container, SandboxState state) =>
        state.Posts.FromOrigin(Networks.Instagram, container.Id) is not null ? "PUBLISHED"
        : state.Now >= container.CreatedAt + Life ? "EXPIRED"
        : state.Now >= container.ReadyAt ? "FINISHED"
        : "IN_PROGRESS";

    private static async Task<(string Kind, ImmutableArray<PostMedia> Media, Answer? Refused)> Content(
        IReadOnlyDictionary<string, string> sent, string? alt, string account, SandboxState state, Media media)
    {
        var kind = sent.GetValueOrDefault("media_type") ?? "IMAGE";
        switch (kind)
        {
            case "CAROUSEL":
                var refused = Children(sent, account, state, out var children);
                return (kind, children, refused);
            case "IMAGE" or "STORIES" when sent.GetValueOrDefault("image_url") is { } image:
                return Fetched(await media.Fetch(image, alt, video: false));
            case "REELS" or "VIDEO" or "STORIES" when sent.GetValueOrDefault("video_url") is { } video:
                return Fetched(await media.Fetch(video, null, video: true));
            case "IMAGE": return (kind, [], Errors.Missing("image_url"));
            case "REELS" or "VIDEO" or "STORIES": return (kind, [], Errors.Missing("video_url"));
            default: return (kind, [], Errors.Refused(100, 2207023, $"The media type {kind} is unknown"));
        }

        (string, ImmutableArray<PostMedia>, Answer?) Fetched((PostMedia? Media, Answer? Refused) fetched) =>
            (kind, fetched.Media is { } one ? [one] : [], fetched.Refused);
    }

    private static Answer? Children(IReadOnlyDictionary<string, string> sent, string account, SandboxState state, out ImmutableArray<PostMedia> media)
    {
        media = [];
        var ids = (sent.GetValueOrDefault("children") ?? "").Split([',', '[', ']', '"', ' '], StringSplitOptions.RemoveEmptyEntries);
        if (ids.Length is < 2 or > 10) { return Errors.Refused(100, 2207028, "A carousel needs 2 to 10 items"); }
        foreach (var id in ids)
        {
            if (state.Containers.Find(id) is not { CarouselItem: true } child || child.Account != account) { return Errors.Refused(24, 2207006, $"The media {id} cannot be found"); }
            media = media.AddRange(child.Media);
        }
        return null;
    }
}
