namespace Scheduler.Tests.Cluster.Support;

/// <summary>What a local network accepted.</summary>
internal sealed record ShownPost(string Network, string Account, string Id, string Text, string? Title, string? Attempt, DateTimeOffset ArrivedAt);
