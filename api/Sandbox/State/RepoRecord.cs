using System.Text.Json.Nodes;

namespace Scheduler.Sandbox.State;

/// <summary>A record of a Bluesky repository.</summary>
internal sealed record RepoRecord(string Repo, string Collection, string Key, string Cid, JsonObject Value)
{
    public string Uri => $"at://{Repo}/{Collection}/{Key}";
}
