namespace Scheduler.Contracts.Keys;

/// <summary><c>agency/owner/series</c>: a recurring post.</summary>
public readonly record struct SeriesKey
{
    /// <summary>From its segments.</summary>
    public SeriesKey(OwnerKey owner, string series)
    {
        Owner = owner;
        Series = Segment.Check(series, nameof(series));
    }

    /// <summary>Whose post.</summary>
    public OwnerKey Owner { get; }

    /// <summary>The series' segment.</summary>
    public string Series { get; }

    /// <inheritdoc/>
    public override string ToString() => $"{Owner}/{Series}";

    /// <summary>Reads a key back.</summary>
    public static SeriesKey Parse(string key) => Segment.Split(key, 3) is var p ? new(new(p[0], p[1]), p[2]) : default;
}
