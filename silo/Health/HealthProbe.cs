using Scheduler.Pipeline.Alarms;
using Scheduler.Pipeline.Charter.Pictures;
using Scheduler.Pipeline.Timetable;
using Scheduler.Store;

namespace Scheduler.Silo.Health;

/// <summary>Looks at the store, the cluster and the timetable.</summary>
internal sealed class HealthProbe(IServiceProvider services, IStore store, IGrainFactory grains, TimeProvider clock)
{
    private static readonly TimeSpan Patience = TimeSpan.FromSeconds(5);
    private static readonly TimeSpan Silence = TimeSpan.FromSeconds(60);

    public async Task<HealthReport> Look(CancellationToken cancellationToken)
    {
        var (stored, silos) = (await Try(async token => { await store.Clock(token); return 1; }, cancellationToken), await Try(Silos, cancellationToken));
        var timetable = services.GetService<TimetableHealth>();
        var looks = timetable is null ? (bool?)null : timetable.LookedAt is { } at && clock.GetUtcNow() - at < Silence;
        var offset = services.GetService<ClockGuard>()?.Offset ?? TimeSpan.Zero;
        return new(stored > 0 && silos > 0 && looks is not false, stored > 0, silos, looks, timetable?.LookedAt, timetable?.FiredAt, timetable?.NextDue, (long)offset.TotalMilliseconds,
            [.. (services.GetService<Watchdog>()?.Standing ?? []).Select(kind => kind.ToString())], services.GetService<IPictureReader>()?.IsInstalled);
    }

    private async Task<int> Silos(CancellationToken cancellationToken) =>
        (await grains.GetGrain<IManagementGrain>(0).GetHosts(onlyActive: true, cancellationToken)).Count;

    private static async Task<int> Try(Func<CancellationToken, Task<int>> part, CancellationToken cancellationToken)
    {
        using var patience = CancellationTokenSource.CreateLinkedTokenSource(cancellationToken);
        patience.CancelAfter(Patience);
        try { return await part(patience.Token); }
        catch (Exception e) when (e is not OutOfMemoryException && !cancellationToken.IsCancellationRequested) { return 0; }
    }
}
