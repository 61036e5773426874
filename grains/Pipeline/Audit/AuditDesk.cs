using System.Collections.Immutable;
using System.Globalization;
using Scheduler.Contracts.Agencies;
using Scheduler.Contracts.Audit;
using Scheduler.Store;
using Scheduler.Store.Registers;

namespace Scheduler.Pipeline.Audit;

/// <summary>Tells the audit what happened to something that has no stage of its own: people, practices, pauses.</summary>
public sealed class AuditDesk(IStore store, AuditLog audit, TimeProvider clock)
{
    /// <summary>Appends one entry.</summary>
    public async Task Tell(string subject, string what, Actor by, Dictionary<string, string> facts, CancellationToken cancellationToken)
    {
        var now = clock.GetUtcNow();
        await store.Write(audit.Feed(new AuditEntry
        {
            Id = string.Create(CultureInfo.InvariantCulture, $"{subject}/{what}/{Guid.CreateVersion7(now):N}"),
            At = now,
            Subject = subject,
            What = what,
            By = by,
            Facts = facts.ToImmutableSortedDictionary(StringComparer.Ordinal),
        }), cancellationToken);
    }
}
