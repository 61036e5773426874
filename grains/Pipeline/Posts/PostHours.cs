using System.Collections.Immutable;
using Scheduler.Contracts.Answers;
using Scheduler.Contracts.Channels;
using Scheduler.Contracts.Keys;
using Scheduler.Contracts.Posts;
using Scheduler.Pipeline.Approval;
using Scheduler.Pipeline.Charter;
using Scheduler.Pipeline.Refusals;

namespace Scheduler.Pipeline.Posts;

/// <summary>When each variant of a post leaves: at its chosen hour, or at its channel's next free slot, in the order of the networks.</summary>
public sealed class PostHours(IGrainFactory grains, Authors authors)
{
    /// <summary>Gives each variant its hour and its window.</summary>
    public async Task<Answer<PostPlan>> Plan(PostKey key, PostRecord post, DateTimeOffset now)
    {
        var (order, zone) = await Order(key, post.Content!);
        var items = new Dictionary<string, PlannedPublication>(StringComparer.Ordinal);
        var last = new Place();
        foreach (var (variant, step) in NetworkOrderRules.Sequence(order, post.Content!.Variants))
        {
            var left = post.Left.Contains(variant.Channel);
            var turn = step is null || left ? null : last.Before(step, zone);
            var planned = await Hour(key, variant, turn, left, now);
            if (planned.Value is not { } item) { return planned.Refusal!; }
            items[variant.Channel] = item;
            if (step is not null) { last.Took(step, item.At); }
        }

        return new PostPlan([.. post.Content.Variants.Select(v => items[v.Channel])]);
    }

    /// <summary>Gives every variant that lost its hour the next free one of its window, after the network before it where there is room; where none is free it keeps the lost one until the window ends.</summary>
    public async Task<ImmutableArray<PlannedPublication>> Offer(PostKey key, PostRecord post, DateTimeOffset now)
    {
        var (order, zone) = await Order(key, post.Content!);
        var items = post.Plan.ToDictionary(p => PublicationKey.Parse(p.Publication).Channel.ToString());
        var last = new Place();
        foreach (var (variant, step) in NetworkOrderRules.Sequence(order, post.Content!.Variants))
        {
            if (!items.TryGetValue(variant.Channel, out var item)) { continue; }
            if (item.At <= now && now < item.NotAfter) { items[variant.Channel] = item = await Again(item, step is null ? null : last.Before(step, zone), now); }
            if (step is not null) { last.Took(step, item.At); }
        }

        return [.. post.Plan.Select(p => items[PublicationKey.Parse(p.Publication).Channel.ToString()])];
    }

    private async Task<Answer<PlannedPublication>> Hour(PostKey key, Variant variant, DateTimeOffset? turn, bool left, DateTimeOffset now)
    {
        var channel = ChannelKey.Parse(variant.Channel);
        var name = channel.Network.Name();
        if (variant.PlannedAt is { } wanted && !left)
        {
            if (wanted <= now) { return Refuse.With("window.hour-past", name); }
            // Who chose a closed hour is told, rather than given another after the signature.
            if (await grains.Channel(channel).Closed(wanted) is { } closed) { return closed; }
        }

        if (variant.PlannedAt is { } chosen) { return Item(key, variant, turn, SigningWindow.Millisecond(chosen), left, now); }
        var from = variant.NotBefore ?? now;
        if (turn > from) { from = turn.Value; }
        var offered = from < variant.NotAfter || variant.NotAfter is null ? await grains.Channel(channel).Offer(from, variant.NotAfter ?? from.AddDays(60)) : null;
        if (offered is { } at) { return Item(key, variant, turn, SigningWindow.Millisecond(at), left, now); }
        return turn is null ? Refuse.With("channel.no-slot", name) : Refuse.With("order.no-slot", name);
    }

    // The signed window begins with the network's turn: no later move puts it before the network that goes first.
    private static PlannedPublication Item(PostKey key, Variant variant, DateTimeOffset? turn, DateTimeOffset at, bool left, DateTimeOffset now)
    {
        var waits = variant.PlannedAt is null && turn > (variant.NotBefore ?? now) ? variant with { NotBefore = turn } : variant;
        var (notBefore, notAfter) = SigningWindow.Of(waits, at, now);
        var channel = ChannelKey.Parse(variant.Channel);
        return new()
        {
            Publication = new PublicationKey(key, channel.Network, channel.Account).ToString(),
            Network = channel.Network,
            At = at,
            NotBefore = notBefore,
            NotAfter = notAfter,
            Queued = left,
        };
    }

    private async Task<PlannedPublication> Again(PlannedPublication item, DateTimeOffset? turn, DateTimeOffset now)
    {
        // A network whose turn falls outside its window waits for nobody.
        var from = turn > now && turn < item.NotAfter ? turn.Value : now;
        return await grains.Channel(PublicationKey.Parse(item.Publication).Channel).Offer(from, item.NotAfter) is { } at ? item with { At = at } : item;
    }

    private async Task<(NetworkOrder? Order, TimeZoneInfo Zone)> Order(PostKey key, PostContent content)
    {
        var surgeon = await authors.Signer(key.Owner) is { } signer ? await grains.Surgeon(signer).Read() : null;
        var own = key.Owner.IsSurgeon ? surgeon?.Order : null;
        return (content.Order ?? own, TimeZoneInfo.FindSystemTimeZoneById(surgeon?.TimeZone ?? "Europe/Paris"));
    }

    // Two accounts of one network share a place: neither waits for the other, and the next network waits for the later of them.
    private sealed class Place
    {
        private (Network Network, DateTimeOffset? Before, DateTimeOffset At)? _now;

        public DateTimeOffset? Before(NetworkStep step, TimeZoneInfo zone) => Earlier(step) is { } before ? NetworkOrderRules.From(step, before, zone) : null;

        public void Took(NetworkStep step, DateTimeOffset at)
        {
            var shared = _now is { } place && place.Network == step.Network;
            _now = (step.Network, Earlier(step), shared && _now!.Value.At > at ? _now.Value.At : at);
        }

        private DateTimeOffset? Earlier(NetworkStep step) => _now is { } place ? place.Network == step.Network ? place.Before : place.At : null;
    }
}
