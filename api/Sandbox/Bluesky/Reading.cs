using Microsoft.AspNetCore.Http;
using Scheduler.Sandbox.State;
using Scheduler.Sandbox.Wire;

namespace Scheduler.Sandbox.Bluesky;

/// <summary>What anyone may read of a repository, without a token.</summary>
internal static class Reading
{
    private const int LimitMaximum = 100;
    private static readonly string[] Domains = [".test"];

    public static Answer Record(HttpContext http, SandboxState state)
    {
        var query = http.Request.Query;
        var uri = $"at://{Posts.Repo(query["repo"], state) ?? query["repo"]}/{query["collection"]}/{query["rkey"]}";
        return state.Records.Find(uri) is { } record
            ? new Answer(200, new { uri, cid = record.Cid, value = record.Value })
            : Errors.Refused(400, "RecordNotFound", $"Could not locate record: {uri}");
    }

    public static Answer Records(HttpContext http, SandboxState state)
    {
        var query = http.Request.Query;
        if (Posts.Repo(query["repo"], state) is not { } repo) { return Errors.Invalid($"Could not find repo: {query["repo"]}"); }
        var limit = int.TryParse(query["limit"], out var asked) ? asked : 50;
        if (limit is < 1 or > LimitMaximum) { return Errors.Invalid($"integer too big (maximum {LimitMaximum}, got {limit}) at $.limit"); }
        var (cursor, reverse) = (query["cursor"].ToString(), query["reverse"] == "true");
        var own = state.Records.All().Where(record => record.Repo == repo && record.Collection == query["collection"]);
        var ordered = reverse ? own.OrderBy(record => record.Key, StringComparer.Ordinal) : own.OrderByDescending(record => record.Key, StringComparer.Ordinal);
        var page = ordered.Where(record => cursor.Length == 0 || Math.Sign(string.CompareOrdinal(record.Key, cursor)) == (reverse ? 1 : -1)).Take(limit).ToArray();
        return new Answer(200, new { records = page.Select(record => new { uri = record.Uri, cid = record.Cid, value = record.Value }), cursor = page.Length > 0 ? page[^1].Key : null });
    }

    public static Answer Handle(HttpContext http, SandboxState state) =>
        state.Accounts.ByHandle(Networks.Bluesky, http.Request.Query["handle"].ToString()) is { } account
            ? new Answer(200, new { did = account.Id })
            : Errors.Invalid("Unable to resolve handle");

    public static Answer Server(HttpContext http, SandboxState state) =>
        new(200, new { did = "did:web:localhost", availableUserDomains = Domains, inviteCodeRequired = true, links = new { }, contact = new { } });
}
