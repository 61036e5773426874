namespace Scheduler.Contracts.Channels;

/// <summary>Hours of each day at which nothing leaves, in the owner's zone: from <see cref="From"/> to before <see cref="To"/>; past midnight where it ends before it begins.</summary>
[GenerateSerializer, Alias("quiet-hours"), Immutable]
public sealed record QuietHours
{
    /// <summary>The first quiet minute.</summary>
    [Id(0)] public required TimeOnly From { get; init; }

    /// <summary>The first minute at which something may leave again.</summary>
    [Id(1)] public required TimeOnly To { get; init; }

    /// <summary>Whether nothing leaves at this hour.</summary>
    public bool Holds(TimeOnly at) => From <= To ? From <= at && at < To : From <= at || at < To;
}
