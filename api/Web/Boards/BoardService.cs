using Scheduler.Contracts.Boards;
using Scheduler.Contracts.Keys;
using Scheduler.Contracts.Posts;
using Scheduler.Web.Access;
using Scheduler.Web.Agencies;
using BoardRegister = Scheduler.Store.Registers.Boards;

namespace Scheduler.Web.Boards;

/// <summary>The boards of every owner that the member sees, as one.</summary>
public sealed class BoardService(BoardRegister boards, OwnerService owners, CurrentMember member)
{
    /// <summary>What waits for a signature, soonest first.</summary>
    public async Task<IReadOnlyList<PostLine>> ToSign(CancellationToken cancellationToken) =>
        [.. (await Each(boards.ToSign, cancellationToken)).OrderBy(First)];

    /// <summary>What is planned between two instants, soonest first.</summary>
    public async Task<IReadOnlyList<PostLine>> Calendar(DateTimeOffset from, DateTimeOffset to, CancellationToken cancellationToken) =>
        [.. (await Each((owner, token) => boards.Calendar(owner, from, to, token), cancellationToken)).OrderBy(First)];

    /// <summary>The seven days from the midnight at which <paramref name="monday"/> begins in <paramref name="zone"/>.</summary>
    public Task<IReadOnlyList<PostLine>> Week(DateOnly monday, TimeZoneInfo zone, CancellationToken cancellationToken) =>
        Calendar(Midnight(monday, zone), Midnight(monday.AddDays(7), zone).AddMilliseconds(-1), cancellationToken);

    /// <summary>What changed since an instant, newest first.</summary>
    public async Task<IReadOnlyList<PostLine>> Recent(DateTimeOffset since, CancellationToken cancellationToken) =>
        [.. (await Each((owner, token) => boards.Recent(owner, since, token), cancellationToken)).OrderByDescending(line => line.UpdatedAt)];

    /// <summary>What a person must look at, longest first.</summary>
    public async Task<IReadOnlyList<PublicationLine>> Attention(CancellationToken cancellationToken) =>
        [.. (await Each(boards.Attention, cancellationToken)).OrderBy(line => line.At)];

    /// <summary>Where the publications of some posts stand; those that have a line.</summary>
    public async Task<IReadOnlyList<PublicationLine>> Publications(IEnumerable<PlannedPublication> plans, CancellationToken cancellationToken) =>
        await boards.Publications(plans.Select(plan => PublicationKey.Parse(plan.Publication)).Where(key => member.Sees(key.Post.Owner)), cancellationToken);

    private async Task<IEnumerable<T>> Each<T>(
        Func<OwnerKey, CancellationToken, ValueTask<IReadOnlyList<T>>> read, CancellationToken cancellationToken)
    {
        var keys = await owners.Keys(cancellationToken);
        return (await Task.WhenAll(keys.Select(key => read(key, cancellationToken).AsTask()))).SelectMany(lines => lines);
    }

    private static DateTimeOffset First(PostLine line) => line.Plan.IsDefaultOrEmpty ? line.UpdatedAt : line.Plan.Min(plan => plan.At);

    private static DateTimeOffset Midnight(DateOnly day, TimeZoneInfo zone)
    {
        var local = day.ToDateTime(TimeOnly.MinValue);
        // Some zones skip midnight when summer begins; the day then starts at the first hour that exists.
        while (zone.IsInvalidTime(local)) { local = local.AddMinutes(30); }
        return new DateTimeOffset(local, zone.GetUtcOffset(local)).ToUniversalTime();
    }
}
