using Scheduler.Contracts.Audit;
using Scheduler.Contracts.Keys;
using Scheduler.Store.Registers;
using Scheduler.Web.Access;

namespace Scheduler.Web.Audit;

/// <summary>What happened, from inside the wall.</summary>
public sealed class AuditService(AuditLog audit, CurrentMember member)
{
    /// <summary>Entries of the agency after the first <paramref name="after"/> positions, oldest first; those about what the member sees.</summary>
    public async Task<IReadOnlyList<AuditEntry>> Read(long after, int take, CancellationToken cancellationToken) =>
        member.Known ? [.. (await audit.Read(member.Agency.Agency, after, take, cancellationToken)).Where(Visible)] : [];

    /// <summary>All that happened to a post, a channel or another subject, oldest first; null when it is not theirs to see.</summary>
    public async Task<IReadOnlyList<AuditEntry>?> Trail(string subject, CancellationToken cancellationToken) =>
        Visible(subject) ? await audit.Trail(subject, cancellationToken) : null;

    private bool Visible(AuditEntry entry) => Visible(entry.Subject);

    // What is about the agency itself (members, keys) is its owner's to read.
    private bool Visible(string subject)
    {
        var parts = subject.Split('/');
        if (!member.Known || parts[0] != member.Agency.Agency) { return false; }
        var owner = parts.Length > 1 && (parts[1].StartsWith("s.", StringComparison.Ordinal) || parts[1].StartsWith("p.", StringComparison.Ordinal));
        return owner && parts[1].Length > 2 ? member.Sees(new OwnerKey(parts[0], parts[1])) : member.Governs;
    }
}
