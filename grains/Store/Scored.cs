namespace Scheduler.Store;

/// <summary>A member of a sorted register, with its score: usually a time in Unix milliseconds, always within ±2^53.</summary>
public readonly record struct Scored(string Member, long Score);
