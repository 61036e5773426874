using Scheduler.Contracts.Agencies;
using Scheduler.Contracts.Answers;
using Scheduler.Contracts.Posts;

namespace Scheduler.Contracts.Series;

/// <summary>A recurring post. Each occurrence is a post of its own: checked, signed, counted. Key: <see cref="Keys.SeriesKey"/>.</summary>
[Alias("series")]
public interface ISeriesGrain : IGrainWithStringKey
{
    /// <summary>What it is; null before it is begun.</summary>
    [Alias("read")] Task<SeriesView?> Read(CancellationToken cancellationToken = default);

    /// <summary>Begins it, or says what is missing. Begun again, it is the one that was begun.</summary>
    [Alias("begin")] Task<Answer<SeriesView>> Begin(SeriesSettings settings, Actor by, CancellationToken cancellationToken = default);

    /// <summary>Occurrences that are not made yet start from this content; its hours count for nothing.</summary>
    [Alias("adopt")] Task<Answer<SeriesView>> Adopt(PostContent model, Actor by, CancellationToken cancellationToken = default);

    /// <summary>No further occurrence. What is made stays.</summary>
    [Alias("end")] Task<Answer<SeriesView>> End(Actor by, CancellationToken cancellationToken = default);

    /// <summary>Answers the question about a missed occurrence: put it before the surgeon for the next free slot, or leave it out.</summary>
    [Alias("settle")] Task<Answer<SeriesView>> Settle(int occurrence, bool wanted, Actor by, CancellationToken cancellationToken = default);

    /// <summary>The timetable's call: an occurrence is to be made.</summary>
    [Alias("wake")] Task Wake(DateTimeOffset due, CancellationToken cancellationToken = default);
}
