using System.Collections.Immutable;
using Scheduler.Contracts.Answers;
using Scheduler.Contracts.Channels;
using Scheduler.Contracts.Keys;
using Scheduler.Contracts.Posts;
using Scheduler.Pipeline.Channels;
using Scheduler.Pipeline.Refusals;

namespace Scheduler.Pipeline.Posts;

/// <summary>The order of a post's networks, as rules over instants.</summary>
public static class NetworkOrderRules
{
    /// <summary>Most days between two networks.</summary>
    public const int MaxDays = 30;

    /// <summary>Why posts cannot leave in that order; null when they can.</summary>
    public static Refusal? Against(NetworkOrder? order)
    {
        if (order is null || order.IsEmpty) { return null; }
        if (order.Steps.Any(s => s.Days is < 0 or > MaxDays || s.After < TimeSpan.Zero || s.After >= TimeSpan.FromDays(1))) { return Refuse.With("order.spacing"); }
        var twice = order.Steps.GroupBy(s => s.Network).FirstOrDefault(g => g.Count() > 1);
        return twice is null ? null : Refuse.With("order.network-twice", twice.Key.Name());
    }

    /// <summary>The variants in the order in which they are given their hours, each with its step: those of the order first, then the others as they were written, without one.</summary>
    public static ImmutableArray<(Variant Variant, NetworkStep? Step)> Sequence(NetworkOrder? order, ImmutableArray<Variant> variants)
    {
        var steps = order is null || order.IsEmpty ? [] : order.Steps;
        var ordered = steps.SelectMany(step => variants.Where(v => ChannelKey.Parse(v.Channel).Network == step.Network).Select(v => (v, (NetworkStep?)step)));
        return [.. ordered, .. variants.Where(v => steps.All(s => s.Network != ChannelKey.Parse(v.Channel).Network)).Select(v => (v, (NetworkStep?)null))];
    }

    /// <summary>From when a step's network may leave, given when the one before it leaves: days are calendar days, so the day's first slot will do.</summary>
    public static DateTimeOffset From(NetworkStep step, DateTimeOffset before, TimeZoneInfo zone)
    {
        if (step.Days == 0) { return before + step.After; }
        return LocalDay.Start(DateOnly.FromDateTime(TimeZoneInfo.ConvertTime(before, zone).Date).AddDays(step.Days), zone);
    }
}
