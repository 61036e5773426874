using System.Globalization;
using System.Text;

namespace Scheduler.Store.Epoch;

/// <summary>Keeps in the store what it does not remember.</summary>
internal static class LostTimes
{
    public static async ValueTask<LostTime?> Read(IStore store, CancellationToken cancellationToken)
    {
        if (await store.Read(LostTime.Key, cancellationToken) is not { } kept) { return null; }
        var parts = Encoding.UTF8.GetString(kept.Value.Span).Split(' ');
        return new(At(parts[0]), At(parts[1]));
    }

    public static async ValueTask<LostTime> Keep(IStore store, LostTime lost, CancellationToken cancellationToken)
    {
        var all = lost.And(await Read(store, cancellationToken));
        await store.Write([new StoreOperation.Put(LostTime.Key, Encoding.UTF8.GetBytes(string.Create(CultureInfo.InvariantCulture, $"{all.From.ToUnixTimeMilliseconds()} {all.Until.ToUnixTimeMilliseconds()}")))], cancellationToken);
        return all;
    }

    private static DateTimeOffset At(string milliseconds) => DateTimeOffset.FromUnixTimeMilliseconds(long.Parse(milliseconds, CultureInfo.InvariantCulture));
}
