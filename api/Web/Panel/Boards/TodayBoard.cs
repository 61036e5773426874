using Scheduler.Contracts.Boards;
using Scheduler.Contracts.Keys;

namespace Scheduler.Web.Panel.Boards;

/// <summary>The first page.</summary>
public sealed record TodayBoard
{
    /// <summary>Whom the reader sees.</summary>
    public required IReadOnlyList<OwnerCard> Owners { get; init; }

    /// <summary>Waits for a signature, soonest first.</summary>
    public required IReadOnlyList<PostLine> ToSign { get; init; }

    /// <summary>Publications that a person must look at.</summary>
    public required IReadOnlyList<PublicationLine> Attention { get; init; }

    /// <summary>The surgeon asked for a change.</summary>
    public required IReadOnlyList<PostLine> Asked { get; init; }

    /// <summary>Drafts that the charter blocks.</summary>
    public required IReadOnlyList<PostLine> Blocked { get; init; }

    /// <summary>Drafts that could be submitted.</summary>
    public required IReadOnlyList<PostLine> Drafts { get; init; }

    /// <summary>From three days ago to a week ahead.</summary>
    public required IReadOnlyList<Departure> Departures { get; init; }

    /// <summary>The page's now.</summary>
    public required DateTimeOffset Now { get; init; }

    /// <summary>Leaves today, or left today, on its owner's calendar.</summary>
    public IReadOnlyList<Departure> OfToday => [.. Departures.Where(d => !d.IsOver && d.Day == DateOnly.FromDateTime(Times.Hours.At(Now, d.Owner.Zone).Date))];

    /// <summary>Signed and leaving, soonest first.</summary>
    public IReadOnlyList<Departure> Next => [.. Departures.Where(d => d.IsComing)];

    /// <summary>Out, latest first.</summary>
    public IReadOnlyList<Departure> Out => [.. Departures.Where(d => d.IsOut).OrderByDescending(d => d.At)];

    /// <summary>Whose a publication is.</summary>
    public OwnerCard? OwnerOf(string key) => Owners.FirstOrDefault(o => key.StartsWith(o.Key + "/", StringComparison.Ordinal));

    /// <summary>The title of a publication's post, as far as the page has read it.</summary>
    public string TitleOf(string publication)
    {
        var post = PublicationKey.Parse(publication).Post.ToString();
        return Departures.FirstOrDefault(d => d.Line.Key == post)?.Line.Title ?? "";
    }
}
