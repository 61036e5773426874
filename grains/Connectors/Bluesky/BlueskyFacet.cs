namespace Scheduler.Connectors.Bluesky;

/// <summary>A stretch of a text that is a link or a hashtag.</summary>
/// <param name="ByteStart">In UTF-8 bytes, included.</param>
/// <param name="ByteEnd">In UTF-8 bytes, excluded.</param>
/// <param name="Link">The address, for a link.</param>
/// <param name="Tag">The word without its sign, for a hashtag.</param>
public sealed record BlueskyFacet(int ByteStart, int ByteEnd, string? Link, string? Tag);
