using System.Text.Json.Nodes;
using Microsoft.AspNetCore.Http;
using Scheduler.Sandbox.State;
using Scheduler.Sandbox.Wire;

namespace Scheduler.Sandbox.X;

/// <summary>Uploads in one call, in parts, and in the older form where the command is a field.</summary>
internal static class Media
{
    private const int Seconds = 86_400;
    private const long ImageMaximum = 5_242_880;
    private static readonly Errors Errors = new();

    public static async Task<Answer> Upload(HttpContext http, SandboxState state)
    {
        if (Gate.Check(http.Request, state, out var account) is { } closed) { return closed; }
        var (fields, file) = await Fields(http.Request);
        return fields.GetValueOrDefault("command") switch
        {
            null => await OneShot(fields, file, account, state),
            "INIT" => Initialize(fields, account, state),
            "APPEND" => await Append(fields.GetValueOrDefault("media_id") ?? "", fields, file, account, state),
            "FINALIZE" => Finalize(fields.GetValueOrDefault("media_id") ?? "", account, state),
            var command => Errors.Invalid($"{command} is not a command", "command"),
        };
    }

    public static async Task<Answer> Begin(HttpContext http, SandboxState state) =>
        Gate.Check(http.Request, state, out var account) ?? Initialize((await Fields(http.Request)).Fields, account, state);

    public static async Task<Answer> Add(HttpContext http, SandboxState state, string id)
    {
        if (Gate.Check(http.Request, state, out var account) is { } closed) { return closed; }
        var (fields, file) = await Fields(http.Request);
        return await Append(id, fields, file, account, state);
    }

    public static Answer End(HttpContext http, SandboxState state, string id) =>
        Gate.Check(http.Request, state, out var account) ?? Finalize(id, account, state);

    public static Answer Status(HttpContext http, SandboxState state)
    {
        if (Gate.Check(http.Request, state, out var account) is { } closed) { return closed; }
        var id = http.Request.Query["media_id"].ToString();
        return Own(id, account, state) is { } asset ? Described(asset, state, 200) : Errors.Missing("media", id);
    }

    public static async Task<Answer> Metadata(HttpContext http, SandboxState state)
    {
        if (Gate.Check(http.Request, state, out var account) is { } closed) { return closed; }
        var body = await Incoming.Json(http.Request);
        var (id, alt) = (body.Text("id") ?? "", body.Object("metadata").Object("alt_text").Text("text"));
        if (Own(id, account, state) is not { } asset) { return Errors.Missing("media", id); }
        if (alt?.Length > Text.AltMaximum) { return Errors.Invalid("alt_text must be at most 1000 characters", "metadata.alt_text.text"); }
        state.Assets.Put("x " + id, asset with { Alt = alt });
        return new Answer(200, new { data = new { id, associated_metadata = new { alt_text = new { text = alt } } } });
    }

    private static async Task<Answer> OneShot(IReadOnlyDictionary<string, string> fields, Stream? file, SandboxAccount account, SandboxState state)
    {
        if (file is null) { return Errors.Invalid("media is required", "media"); }
        if (!fields.ContainsKey("media_category")) { return Errors.Invalid("media_category is required", "media_category"); }
        var stored = await state.Media.Save(file);
        return Keep(new(Networks.X, state.Ids.Snowflake(), account.Id, MediaTypes.Kind(stored.MediaType)), stored, state);
    }

    private static Answer Initialize(IReadOnlyDictionary<string, string> fields, SandboxAccount account, SandboxState state)
    {
        if (!fields.TryGetValue("media_type", out var type)) { return Errors.Invalid("media_type is required", "media_type"); }
        if (!long.TryParse(fields.GetValueOrDefault("total_bytes"), out var total) || total <= 0) { return Errors.Invalid("total_bytes is required", "total_bytes"); }
        var asset = new Asset(Networks.X, state.Ids.Snowflake(), account.Id, MediaTypes.Kind(type)) { ExpectedSize = total };
        state.Assets.Put("x " + asset.Name, asset);
        return Described(asset, state, 200);
    }

    private static async Task<Answer> Append(string id, IReadOnlyDictionary<string, string> fields, Stream? file, SandboxAccount account, SandboxState state)
    {
        if (Own(id, account, state) is not { Bytes: null } asset) { return Errors.Missing("media", id); }
        if (file is null) { return Errors.Invalid("media is required", "media"); }
        if (!int.TryParse(fields.GetValueOrDefault("segment_index"), out var segment) || segment != asset.Parts) { return Errors.Invalid($"segment_index must be {asset.Parts}", "segment_index"); }
        await state.Media.Append("x" + id, file);
        state.Assets.Put("x " + id, asset with { Parts = segment + 1 });
        return new Answer(200, new { data = new { expires_at = state.Now.AddSeconds(Seconds).ToUnixTimeSeconds() } });
    }

    private static Answer Finalize(string id, SandboxAccount account, SandboxState state)
    {
        if (Own(id, account, state) is not { Bytes: null } asset) { return Errors.Missing("media", id); }
        return state.Media.Length("x" + id) == asset.ExpectedSize
            ? Keep(asset, state.Media.Finish("x" + id), state)
            : Errors.Invalid("The segments do not add up to total_bytes", "media_id");
    }

    private static Answer Keep(Asset asset, StoredMedia stored, SandboxState state)
    {
        if (MediaTypes.Kind(stored.MediaType) is "document") { return Errors.Invalid("The media type is not supported", "media"); }
        if (stored.MediaType.StartsWith("image/", StringComparison.Ordinal) && stored.MediaType != "image/gif" && stored.Size > ImageMaximum) { return Errors.Invalid("The image is larger than 5 MB", "media"); }
        var kept = asset with { Bytes = stored, ReadyAt = asset.Kind == "video" ? state.ReadyAt(Networks.X) : state.Now };
        state.Assets.Put("x " + asset.Name, kept);
        return Described(kept, state, 200);
    }

    private static Asset? Own(string id, SandboxAccount account, SandboxState state) =>
        state.Assets.Find("x " + id) is { } asset && asset.Account == account.Id ? asset : null;

    private static Answer Described(Asset asset, SandboxState state, int status)
    {
        var ready = asset.ReadyAt <= state.Now;
        object? processing = asset is { Kind: "video", Bytes: not null }
            ? new { state = ready ? "succeeded" : "in_progress", check_after_secs = ready ? (int?)null : 1, progress_percent = ready ? 100 : 50 }
            : null;
        return new(status, new { data = new { id = asset.Name, media_key = $"3_{asset.Name}", size = asset.Bytes?.Size, expires_after_secs = Seconds, processing_info = processing } });
    }

    private static async Task<(IReadOnlyDictionary<string, string> Fields, Stream? File)> Fields(HttpRequest request)
    {
        if (request.HasFormContentType)
        {
            var form = await request.ReadFormAsync();
            var fields = form.ToDictionary(pair => pair.Key, pair => pair.Value.ToString());
            return (fields, form.Files.GetFile("media")?.OpenReadStream() ?? Encoded(fields.GetValueOrDefault("media")));
        }
        var body = request.HasJsonContentType() ? await Incoming.Json(request) ?? [] : [];
        var members = body.ToDictionary(pair => pair.Key, pair => (pair.Value as JsonValue)?.ToString() ?? "");
        foreach (var (key, value) in request.Query) { members.TryAdd(key, value.ToString()); }
        return (members, Encoded(members.GetValueOrDefault("media")));
    }

    private static MemoryStream? Encoded(string? media)
    {
        var bytes = new byte[media?.Length ?? 0];
        return media is not null && Convert.TryFromBase64String(media, bytes, out var written) ? new MemoryStream(bytes, 0, written) : null;
    }
}
