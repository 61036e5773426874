namespace Scheduler.Sandbox.State;

/// <summary>A picture, video or document of a post.</summary>
/// <param name="Kind"><c>image</c>, <c>video</c> or <c>document</c>.</param>
/// <param name="Alt">What the network stored as alternative text.</param>
/// <param name="Url">Path on this server where the bytes are served.</param>
public sealed record PostMedia(string Kind, string? Alt, string Url);
