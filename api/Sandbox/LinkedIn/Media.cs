using System.Text.Json.Nodes;
using Microsoft.AspNetCore.Http;
using Scheduler.Sandbox.State;
using Scheduler.Sandbox.Wire;

namespace Scheduler.Sandbox.LinkedIn;

/// <summary>Images, documents and videos: asked for, sent to an address of their own, videos then finalised.</summary>
internal static class Media
{
    private const long PartSize = 4_194_304;
    private static readonly Errors Errors = new();

    public static async Task<Answer> Act(HttpContext http, SandboxState state, string kind)
    {
        if (Gate.Check(http.Request, state, out var accounts) is { } closed) { return closed; }
        var body = await Incoming.Json(http.Request);
        return http.Request.Query["action"].ToString() switch
        {
            "initializeUpload" => Initialize(http.Request, state, kind, body.Object("initializeUploadRequest"), accounts),
            "finalizeUpload" when kind == "video" => Finalize(state, body.Object("finalizeUploadRequest")),
            var action => Errors.Invalid("action", action),
        };
    }

    private static Answer Initialize(HttpRequest request, SandboxState state, string kind, JsonObject? asked, IReadOnlyCollection<string> accounts)
    {
        if (asked.Text("owner") is not { } owner) { return Errors.Missing("initializeUploadRequest.owner"); }
        if (!accounts.Contains(owner)) { return Errors.Denied($"{kind}s.initializeUpload"); }
        var key = Ids.Random(15);
        var urn = $"urn:li:{kind}:{key}";
        var size = (long?)asked!["fileSizeBytes"]?.AsValue().GetValue<decimal>() ?? 0;
        if (kind == "video" && size <= 0) { return Errors.Missing("initializeUploadRequest.fileSizeBytes"); }
        state.Assets.Put(urn, new(Networks.LinkedIn, urn, owner, kind) { ExpectedSize = size });
        var uploadUrl = $"{Incoming.Root(request, Networks.LinkedIn)}/dms-uploads/{kind}/{key}";
        var end = state.Now.AddHours(24).ToUnixTimeMilliseconds();
        if (kind != "video")
        {
            return new Answer(200, new { value = new Dictionary<string, object> { ["uploadUrlExpiresAt"] = end, ["uploadUrl"] = uploadUrl, [kind] = urn } });
        }
        var parts = Enumerable.Range(0, (int)((size + PartSize - 1) / PartSize));
        var instructions = parts.Select(part => new { uploadUrl = $"{uploadUrl}?part={part}", firstByte = part * PartSize, lastByte = Math.Min(size, (part + 1) * PartSize) - 1 });
        return new Answer(200, new { value = new { video = urn, uploadInstructions = instructions, uploadToken = "", uploadUrlsExpireAt = end } });
    }

    /// <summary>The upload address is itself the permission: it takes bytes without a token.</summary>
    public static async Task<Answer> Put(HttpContext http, SandboxState state, string kind, string key)
    {
        var urn = $"urn:li:{kind}:{key}";
        if (state.Assets.Find(urn) is not { } asset) { return Errors.Refused(400, "EXPIRED_UPLOAD_URL", "The upload URL is unknown or has expired"); }
        if (kind != "video")
        {
            var stored = await state.Media.Save(http.Request.Body);
            if (kind == "image" && stored.MediaType is not ("image/jpeg" or "image/png" or "image/gif")) { return Errors.Refused(400, "MEDIA_ASSET_PROCESSING_FAILED", "The image is neither JPG, PNG nor GIF"); }
            state.Assets.Put(urn, asset with { Bytes = stored, ReadyAt = state.Now });
            return new Answer(201);
        }
        var part = int.TryParse(http.Request.Query["part"], out var number) ? number : 0;
        if (part != asset.Parts) { return Errors.Refused(400, "INVALID_PART", $"Part {asset.Parts} is expected"); }
        await state.Media.Append(key, http.Request.Body);
        state.Assets.Put(urn, asset with { Parts = part + 1 });
        return new Answer(200).With("ETag", $"{key}-{part}");
    }

    private static Answer Finalize(SandboxState state, JsonObject? asked)
    {
        if (asked.Text("video") is not { } urn) { return Errors.Missing("finalizeUploadRequest.video"); }
        if (state.Assets.Find(urn) is not { } asset) { return Errors.Refused(400, "INVALID_URN_ID", $"{urn} does not exist"); }
        var key = urn["urn:li:video:".Length..];
        var named = asked.List("uploadedPartIds")?.Select(id => (string?)id) ?? [];
        if (!named.SequenceEqual(Enumerable.Range(0, asset.Parts).Select(part => $"{key}-{part}"))) { return Errors.Invalid("uploadedPartIds", "the list of parts"); }
        if (state.Media.Length(key) != asset.ExpectedSize) { return Errors.Refused(400, "MEDIA_ASSET_WAITING_UPLOAD", "Parts are missing"); }
        state.Assets.Put(urn, asset with { Bytes = state.Media.Finish(key), ReadyAt = state.ReadyAt(Networks.LinkedIn) });
        return new Answer(200);
    }

    public static Answer Get(HttpContext http, SandboxState state, string kind, string urn)
    {
        if (Gate.Check(http.Request, state, out var accounts) is { } closed) { return closed; }
        if (state.Assets.Find(urn) is not { } asset) { return Errors.NotFound(urn); }
        if (!accounts.Contains(asset.Account) || kind != "video") { return Errors.Denied($"{kind}s.GET"); }
        var status = asset.Bytes is null ? "WAITING_UPLOAD" : asset.ReadyAt > state.Now ? "PROCESSING" : "AVAILABLE";
        return new Answer(200, new { id = urn, owner = asset.Account, status });
    }
}
