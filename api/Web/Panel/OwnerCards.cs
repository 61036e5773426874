using Scheduler.Contracts.Keys;
using Scheduler.Web.Access;
using Scheduler.Web.Agencies;

namespace Scheduler.Web.Panel;

/// <summary>The surgeons and practices a reader sees, read once a request.</summary>
public sealed class OwnerCards(OwnerService owners, CurrentMember member)
{
    private Task<IReadOnlyList<OwnerCard>>? _all;

    /// <summary>All of them, in the agency's order.</summary>
    public Task<IReadOnlyList<OwnerCard>> All(CancellationToken cancellationToken) => _all ??= Load(cancellationToken);

    /// <summary>One, by its segment; null: not theirs to see.</summary>
    public async Task<OwnerCard?> Find(string segment, CancellationToken cancellationToken) =>
        (await All(cancellationToken)).FirstOrDefault(o => o.Segment == segment);

    /// <summary>A post's key from an address; null when the address is none, or not theirs to see.</summary>
    public PostKey? Post(string owner, string post)
    {
        try
        {
            return member.Known && new OwnerKey(member.Agency.Agency, owner) is var key && member.Sees(key) ? new PostKey(key, post) : null;
        }
        catch (FormatException)
        {
            return null;
        }
    }

    private async Task<IReadOnlyList<OwnerCard>> Load(CancellationToken cancellationToken) =>
        [.. (await owners.List(cancellationToken)).Select(o => new OwnerCard(o.Key, o.Name, o.Surgeon?.Speciality ?? "", o.Place, o.TimeZone) { Order = o.Surgeon?.Order })];
}
