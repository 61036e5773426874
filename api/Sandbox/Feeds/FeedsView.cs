using System.Collections.Immutable;

namespace Scheduler.Sandbox.Feeds;

/// <summary>All that the page draws: a phone shows the selected network, and without <c>RefreshSeconds</c> (someone is reading) the page stays as it is.</summary>
public sealed record FeedsView(Words Words, DateTimeOffset Now, string Selected, int? RefreshSeconds, ImmutableArray<Feed> Feeds);
