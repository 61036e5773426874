using System.Text.Json.Nodes;

namespace Scheduler.Sandbox.State;

/// <summary>One change of one ledger: what is written, and what is done in memory once it is written.</summary>
internal sealed record JournalEntry(string Ledger, string Key, Func<JsonNode?> Value, Action Apply);
