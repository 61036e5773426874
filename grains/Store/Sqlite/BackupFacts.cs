namespace Scheduler.Store.Sqlite;

/// <summary>What is in a backup.</summary>
/// <param name="Bytes">Its size.</param>
/// <param name="Values">Values.</param>
/// <param name="Entries">Log entries: the audit, the letters.</param>
/// <param name="LastProofOfLife">The last instant (UTC) that it remembers; null: no process ever ran on it.</param>
/// <param name="TakenAt">When the file was written (UTC).</param>
public sealed record BackupFacts(long Bytes, long Values, long Entries, DateTimeOffset? LastProofOfLife, DateTimeOffset TakenAt);
