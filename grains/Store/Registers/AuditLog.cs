using Scheduler.Contracts.Audit;

namespace Scheduler.Store.Registers;

/// <summary>What happened, append-only: one log per agency, and one per subject that says where to look.</summary>
public sealed class AuditLog(Register register)
{
    /// <summary>The operations that append an entry once.</summary>
    public IReadOnlyList<StoreOperation> Feed(AuditEntry entry)
    {
        var agency = entry.Subject.Split('/')[0];
        var bytes = register.Bytes(entry);
        return
        [
            new StoreOperation.Append(StoreKeys.Audit(agency), entry.Id, bytes),
            new StoreOperation.Append(StoreKeys.Trail(agency, Root(entry.Subject)), entry.Id, bytes),
        ];
    }

    /// <summary>An agency's entries after a position, oldest first.</summary>
    public async ValueTask<IReadOnlyList<AuditEntry>> Read(string agency, long after, int take, CancellationToken cancellationToken) =>
        Entries(await register.Store.Log(StoreKeys.Audit(agency), after, take, cancellationToken));

    /// <summary>All that happened to a post and its publications, or to another subject, oldest first.</summary>
    public async ValueTask<IReadOnlyList<AuditEntry>> Trail(string subject, CancellationToken cancellationToken) =>
        Entries(await register.Store.Log(StoreKeys.Trail(subject.Split('/')[0], Root(subject)), 0, cancellationToken: cancellationToken));

    // A publication's key begins with its post's three segments: one trail tells the whole story of a post.
    private static string Root(string subject) => subject.Split('/') is { Length: 6 } parts ? string.Join('/', parts.Take(3)) : subject;

    private List<AuditEntry> Entries(IReadOnlyList<LogEntry> log) => [.. log.Select(e => register.From<AuditEntry>(e.Value))];
}
