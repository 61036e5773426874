namespace Scheduler.Charter.Mirror;

/// <summary>A post and what the charter says of it.</summary>
/// <param name="Post">As it was read.</param>
/// <param name="Result">What the rules find.</param>
public sealed record MirrorEntry(MirrorPost Post, CheckResult Result);
