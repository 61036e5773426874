using System.Globalization;
using System.Text;
using Scheduler.Store;

namespace Scheduler.Pipeline.Timetable;

/// <summary>A chore rings in every silo; it is done by the one that puts the claim of its fire time.</summary>
public sealed class ChoreClaims(IStore store)
{
    private static readonly TimeSpan Remembered = TimeSpan.FromDays(1);
    private const int ForgottenAtOnce = 100;

    /// <summary>True for one caller a fire time. A failure of the store means this fire time may be nobody's: the next one makes up for it.</summary>
    public async ValueTask<bool> Take(string chore, DateTimeOffset fireTime, CancellationToken cancellationToken)
    {
        var at = fireTime.ToUnixTimeMilliseconds();
        // Listed before it is put: a claim that nobody lists would be kept for ever.
        var written = await store.Write(
            [new StoreOperation.Add(Register(chore), Key(chore, at), at), new StoreOperation.PutIfAbsent(Key(chore, at), Encoding.UTF8.GetBytes(chore))], cancellationToken);
        if (!written[1].Applied) { return false; }
        await Forget(chore, at, cancellationToken);
        return true;
    }

    private async Task Forget(string chore, long at, CancellationToken cancellationToken)
    {
        var old = await store.Range(Register(chore), long.MinValue, at - (long)Remembered.TotalMilliseconds, ForgottenAtOnce, cancellationToken);
        if (old.Count == 0) { return; }
        await store.Write(
            [.. old.SelectMany(o => new StoreOperation[] { new StoreOperation.Delete(o.Member), new StoreOperation.Remove(Register(chore), o.Member) })], cancellationToken);
    }

    private static string Register(string chore) => $"chores/{chore}";

    private static string Key(string chore, long at) => string.Create(CultureInfo.InvariantCulture, $"chore/{chore}/{at}");
}
