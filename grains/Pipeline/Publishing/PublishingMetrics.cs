using System.Diagnostics.Metrics;
using Scheduler.Contracts.Channels;
using Scheduler.Contracts.Publishing;

namespace Scheduler.Pipeline.Publishing;

/// <summary>How publishing does, as figures: what is on its way, what attempts came to, how late they left.</summary>
public sealed class PublishingMetrics
{
    private readonly Counter<long> _outcomes;
    private readonly Histogram<double> _lateness;
    private int _inFlight;

    /// <summary>The meter is <c>Scheduler.Publishing</c>.</summary>
    public PublishingMetrics(IMeterFactory meters)
    {
        var meter = meters.Create("Scheduler.Publishing");
        _outcomes = meter.CreateCounter<long>("scheduler.publishing.outcomes", description: "What attempts came to, by network and state");
        _lateness = meter.CreateHistogram<double>("scheduler.publishing.lateness", "s", "From the hour of a post to its claim");
        meter.CreateObservableGauge("scheduler.publishing.in_flight", () => _inFlight, description: "Attempts on their way");
    }

    /// <summary>Attempts of this process on their way.</summary>
    public int InFlight => _inFlight;

    internal void Claimed(Network network, TimeSpan late)
    {
        Interlocked.Increment(ref _inFlight);
        _lateness.Record(late.TotalSeconds, new KeyValuePair<string, object?>("network", network.Slug()));
    }

    internal void Landed() => Interlocked.Decrement(ref _inFlight);

    internal void Outcome(Network network, PublicationState state) =>
        _outcomes.Add(1, new("network", network.Slug()), new("state", state.ToString()));
}
