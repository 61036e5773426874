using System.Globalization;
using Scheduler.Contracts.Keys;

namespace Scheduler.Pipeline.Timetable;

/// <summary>Turns an entry into the call that wakes whom it names.</summary>
public sealed class Waker(IGrainFactory grains)
{
    /// <summary>Wakes at the instant.</summary>
    public Task Wake(TimetableEntry entry, CancellationToken cancellationToken) => entry.Kind switch
    {
        TimetableKind.Channel => grains.Channel(ChannelKey.Parse(entry.Key)).Wake(entry.Due, cancellationToken),
        TimetableKind.Post => grains.Post(PostKey.Parse(entry.Key)).Wake(entry.Due, cancellationToken),
        TimetableKind.Blog => grains.Blog(BlogKey.Parse(entry.Key)).Wake(entry.Due, cancellationToken),
        TimetableKind.Series => grains.Series(SeriesKey.Parse(entry.Key)).Wake(entry.Due, cancellationToken),
        TimetableKind.Publication => Attempt(entry, (publication, attempt) => grains.Publication(publication).Recover(attempt, entry.Due, cancellationToken)),
        TimetableKind.Return => Attempt(entry, (publication, attempt) => grains.Channel(publication.Channel).TakeBack(publication.ToString(), attempt, entry.Due, cancellationToken)),
        _ => throw new FormatException("A timetable entry of a kind this version does not know."),
    };

    /// <summary>Some seconds before: activate and load what will be needed. Its failure matters to nobody.</summary>
    public async Task Warm(TimetableEntry entry)
    {
        if (entry.Kind != TimetableKind.Channel) { return; }
        try { await grains.Channel(ChannelKey.Parse(entry.Key)).Warm(CancellationToken.None); }
        catch (Exception e) when (e is not OutOfMemoryException) { /* The wake itself will load it, a little later. */ }
    }

    private static Task Attempt(TimetableEntry entry, Func<PublicationKey, int, Task> wake)
    {
        var at = entry.Key.LastIndexOf('@');
        return wake(PublicationKey.Parse(entry.Key[..at]), int.Parse(entry.Key.AsSpan(at + 1), CultureInfo.InvariantCulture));
    }
}
