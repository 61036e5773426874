using System.Text.Json.Nodes;

namespace Scheduler.Sandbox.State;

/// <summary>A YouTube resumable upload, from the first answer until its video exists.</summary>
internal sealed record UploadSession(string Id, string Account, long? Total, JsonObject Video, DateTimeOffset StartedAt);
