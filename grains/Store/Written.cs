namespace Scheduler.Store;

/// <summary>What one operation of a batch did.</summary>
/// <param name="Applied">False when its condition did not hold (put-if-absent found a value, put-if-version another version), or when there was nothing to delete or remove, or the log already had the entry.</param>
/// <param name="Version">The key's version after a put; 0 for the other operations and for a put that was not applied.</param>
public readonly record struct Written(bool Applied, long Version);
