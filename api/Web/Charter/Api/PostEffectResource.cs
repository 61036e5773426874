using System.Collections.Immutable;
using Scheduler.Contracts.Charter;
using Scheduler.Contracts.Keys;

namespace Scheduler.Web.Charter.Api;

/// <summary>What a rule pack would make of one post.</summary>
public sealed record PostEffectResource
{
    /// <summary>Whose channels carry it.</summary>
    public required string Owner { get; init; }

    /// <summary>Its id, unique for its owner.</summary>
    public required string Id { get; init; }

    /// <summary>Its name in the panel.</summary>
    public required string Title { get; init; }

    /// <summary>The rule pack it was last checked with.</summary>
    public required string Before { get; init; }

    /// <summary>What that one found.</summary>
    public required ImmutableArray<FindingResource> Now { get; init; }

    /// <summary>What the pack asked about would find.</summary>
    public required ImmutableArray<FindingResource> Then { get; init; }

    /// <summary>Of those, what would re-open it; empty: it would keep its signature.</summary>
    public required ImmutableArray<FindingResource> Worse { get; init; }

    /// <summary>When its next variant leaves.</summary>
    public required DateTimeOffset? Leaves { get; init; }

    internal static PostEffectResource Of(RuleEffect effect)
    {
        var key = PostKey.Parse(effect.Post);
        return new()
        {
            Owner = key.Owner.Owner,
            Id = key.Post,
            Title = effect.Title,
            Before = effect.Before,
            Now = [.. effect.Now.Select(FindingResource.Of)],
            Then = [.. effect.Then.Select(FindingResource.Of)],
            Worse = [.. effect.Worse.Select(FindingResource.Of)],
            Leaves = effect.Leaves,
        };
    }
}
