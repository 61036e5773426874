using Scheduler.Contracts.Charter;
using Scheduler.Contracts.Keys;
using Scheduler.Contracts.Posts;

namespace Scheduler.Pipeline.Charter.Pictures;

/// <summary>What a machine reads in the pictures of a post.</summary>
public sealed class PictureDesk(IGrainFactory grains, TimeProvider clock)
{
    // A caller waits 30 s for the whole check; what is not read by then is known at the next one.
    private static readonly TimeSpan Patience = TimeSpan.FromSeconds(12);

    /// <summary>The words by the picture's hash; a picture that nobody could read in time is left out.</summary>
    public async Task<IReadOnlyDictionary<string, string>> Words(string agency, PostContent content, CancellationToken cancellationToken = default)
    {
        var readings = CharterMedia.Pictures(content).Select(hash => grains.Picture(new(agency, hash)).Words(cancellationToken)).ToList();
        if (readings.Count == 0) { return new Dictionary<string, string>(); }
        var all = Task.WhenAll(readings.Select(Quietly));
        try { await all.WaitAsync(Patience, clock, cancellationToken); }
        catch (TimeoutException) { }
        return readings.Where(r => r.IsCompletedSuccessfully).Select(r => r.Result).OfType<PictureWords>().ToDictionary(w => w.Hash, w => w.Text, StringComparer.Ordinal);
    }

    // A reading is a help: where it fails, the check goes on without it.
    private static async Task Quietly(Task reading) => await reading.ConfigureAwait(ConfigureAwaitOptions.SuppressThrowing);
}
