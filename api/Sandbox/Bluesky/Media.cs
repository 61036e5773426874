using Microsoft.AspNetCore.Http;
using Scheduler.Sandbox.State;
using Scheduler.Sandbox.Wire;

namespace Scheduler.Sandbox.Bluesky;

/// <summary>Blobs: named by the hash of their bytes, typed by what the bytes are.</summary>
internal static class Media
{
    private const long Maximum = 52_428_800;

    public static string Key(string cid) => "bluesky " + cid;

    public static async Task<Answer> Upload(HttpContext http, SandboxState state)
    {
        if (Gate.Check(http.Request, state, out var account) is { } closed) { return closed; }
        if (http.Request.ContentType is null) { return Errors.Invalid("Request encoding (Content-Type) required but not provided"); }
        if (http.Request.ContentLength > Maximum) { return Errors.Refused(413, "PayloadTooLarge", "request entity too large"); }
        var stored = await state.Media.Save(http.Request.Body);
        if (stored.Size > Maximum) { return Errors.Refused(413, "PayloadTooLarge", "request entity too large"); }
        if (stored.MediaType == "application/octet-stream") { stored = stored with { MediaType = http.Request.ContentType }; }
        var cid = Cid.OfBlob(stored.Sha256);
        state.Assets.Put(Key(cid), new(Networks.Bluesky, cid, account.Id, MediaTypes.Kind(stored.MediaType)) { Bytes = stored, ReadyAt = state.Now });
        return new Answer(200, new { blob = new Dictionary<string, object> { ["$type"] = "blob", ["ref"] = new Dictionary<string, string> { ["$link"] = cid }, ["mimeType"] = stored.MediaType, ["size"] = stored.Size } });
    }

    /// <summary>The bytes, once a record refers to them.</summary>
    public static IResult Get(HttpContext http, SandboxState state)
    {
        var (did, cid) = (http.Request.Query["did"].ToString(), http.Request.Query["cid"].ToString());
        var used = state.Records.All().Any(record => record.Repo == did && record.Value.ToJsonString().Contains($"\"{cid}\"", StringComparison.Ordinal));
        return used && state.Assets.Find(Key(cid))?.Bytes is { } stored && state.Media.Open(stored.Id) is { } bytes
            ? Results.Stream(bytes, stored.MediaType)
            : Errors.Refused(400, "BlobNotFound", "Blob not found");
    }
}
