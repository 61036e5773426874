namespace Scheduler.Sandbox.Wire;

/// <summary>What a route does on the way to a post; planned faults choose calls by it.</summary>
internal sealed record Step(string Name)
{
    public static Step Create { get; } = new("create");
    public static Step Prepare { get; } = new("prepare");
    public static Step Upload { get; } = new("upload");
    public static Step Read { get; } = new("read");
    public static Step Edit { get; } = new("edit");
    public static Step Token { get; } = new("token");
}
