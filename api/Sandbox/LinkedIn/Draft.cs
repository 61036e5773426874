using System.Collections.Immutable;
using System.Security.Cryptography;
using System.Text;
using System.Text.Json.Nodes;
using Scheduler.Sandbox.State;
using Scheduler.Sandbox.Wire;

namespace Scheduler.Sandbox.LinkedIn;

/// <summary>A post as sent, checked as LinkedIn checks it.</summary>
internal sealed record Draft(string Author, string Text, JsonObject Body)
{
    private const int TitleMaximum = 400;
    private const int AltMaximum = 4086;

    public ImmutableArray<PostMedia> Media { get; private init; } = [];
    public string? Link { get; private init; }
    public LinkCard? Card { get; private init; }
    public bool IsShare { get; private init; } = true;

    public string Fingerprint => Convert.ToHexStringLower(SHA256.HashData(Encoding.UTF8.GetBytes($"{Text}\n{Link}\n{string.Join(' ', Media.Select(media => media.Url))}")));

    public static Answer? Read(JsonObject? body, SandboxState state, out Draft draft)
    {
        draft = new("", "", []);
        if (body is null) { return Errors.Refused(400, "INVALID_JSON", "The request body is not a JSON object"); }
        if (body.Text("author") is not { } author) { return Errors.Missing("author"); }
        if (!author.StartsWith("urn:li:", StringComparison.Ordinal)) { return Errors.Refused(400, "INVALID_URN_TYPE", $"{author} is not a person or an organization"); }
        if (body.Text("commentary") is not { } commentary) { return Errors.Missing("commentary"); }
        if (Choice(body, "visibility", ["PUBLIC", "CONNECTIONS", "LOGGED_IN", "CONTAINER"]) is { } visibility) { return visibility; }
        if (Choice(body, "lifecycleState", ["PUBLISHED"]) is { } lifecycle) { return lifecycle; }
        if (body.Object("distribution") is not { } distribution) { return Errors.Missing("distribution"); }
        if (Choice(distribution, "feedDistribution", ["MAIN_FEED", "NONE"]) is { } feed) { return feed; }
        var text = LinkedIn.Text.Stored(commentary);
        if (text.Length > LinkedIn.Text.Maximum) { return Errors.TooLong(text.Length, LinkedIn.Text.Maximum); }
        draft = new(author, text, body);
        return body.Object("content") is { } content ? Content(content, state, ref draft) : commentary.Length == 0 ? Errors.Missing("commentary") : null;
    }

    private static Answer? Choice(JsonObject body, string field, string[] allowed) =>
        body.Text(field) is not { } value ? Errors.Missing(field) : allowed.Contains(value) ? null : Errors.Invalid(field, value);

    private static Answer? Content(JsonObject content, SandboxState state, ref Draft draft)
    {
        if (content.Object("media") is { } one)
        {
            if (Use(one, state, out var media) is { } refused) { return refused; }
            draft = draft with { Media = [media], IsShare = media.Kind == "image" };
        }
        if (content.Object("multiImage") is { } several)
        {
            var images = several.List("images") ?? [];
            if (images.Count is < 2 or > 20) { return Errors.Invalid("content.multiImage.images", $"{images.Count} images"); }
            foreach (var image in images)
            {
                if (Use(image, state, out var media) is { } refused) { return refused; }
                draft = draft with { Media = draft.Media.Add(media) };
            }
        }
        return content.Object("article") is { } article ? Article(article, state, ref draft) : null;
    }

    private static Answer? Article(JsonObject article, SandboxState state, ref Draft draft)
    {
        if (article.Text("source") is not { } source) { return Errors.Missing("content.article.source"); }
        if (!Uri.TryCreate(source, UriKind.Absolute, out _)) { return Errors.Invalid("content.article.source", source); }
        if (article.Text("title") is not { Length: > 0 } title) { return Errors.Missing("content.article.title"); }
        if (title.Length > TitleMaximum) { return Errors.Refused(400, "FIELD_LENGTH_TOO_LONG", "content.article.title is too long"); }
        PostMedia? thumbnail = null;
        if (article.Text("thumbnail") is { } urn && Find(urn, null, state, out thumbnail) is { } refused) { return refused; }
        draft = draft with { Link = source, Card = new(title, article.Text("description"), thumbnail?.Url) };
        return null;
    }

    private static Answer? Use(JsonNode? media, SandboxState state, out PostMedia used)
    {
        used = new("image", null, "");
        if (media.Text("id") is not { } urn) { return Errors.Missing("content.media.id"); }
        var alt = media.Text("altText");
        return alt?.Length > AltMaximum ? Errors.Refused(400, "FIELD_LENGTH_TOO_LONG", "altText is too long") : Find(urn, alt, state, out used);
    }

    private static Answer? Find(string urn, string? alt, SandboxState state, out PostMedia used)
    {
        used = new("image", alt, "");
        if (state.Assets.Find(urn) is not { Network: Networks.LinkedIn } asset) { return Errors.Refused(400, "INVALID_URN_ID", $"{urn} does not exist"); }
        if (asset.Bytes is null || asset.ReadyAt > state.Now) { return Errors.Refused(400, "MEDIA_ASSET_WAITING_UPLOAD", $"Media asset {urn} is waiting upload"); }
        used = new(asset.Kind, alt, asset.Bytes.Url);
        return null;
    }
}
