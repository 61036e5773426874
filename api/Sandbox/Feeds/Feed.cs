using System.Collections.Immutable;

namespace Scheduler.Sandbox.Feeds;

/// <summary>One network's column, newest first.</summary>
public sealed record Feed(string Network, string Name, ImmutableArray<FeedPost> Posts);
