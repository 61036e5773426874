namespace Scheduler.Tests.Panel.Hosting;

/// <summary>A post that a local network accepted.</summary>
public sealed record Received(string Network, string Account, string Id, string Text);
