namespace Scheduler.Sandbox.State;

/// <summary>A call that reached a network. The path is without its query, where some networks carry tokens.</summary>
public sealed record ReceivedRequest(string Network, string Method, string Path, DateTimeOffset At);
