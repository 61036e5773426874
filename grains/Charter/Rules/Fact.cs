namespace Scheduler.Charter.Rules;

/// <summary>Something that is known of a post beside its words.</summary>
/// <param name="Name">How rule files write it.</param>
/// <param name="Holds">Whether it is so.</param>
internal sealed record Fact(string Name, Func<PostReading, bool> Holds);
