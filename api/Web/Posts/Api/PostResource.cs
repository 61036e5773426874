using System.Collections.Immutable;
using Scheduler.Contracts.Posts;
using Scheduler.Web.Answers.Api;
using Scheduler.Web.Charter.Api;

namespace Scheduler.Web.Posts.Api;

/// <summary>A post.</summary>
public sealed record PostResource
{
    /// <summary>Whose channels carry it.</summary>
    public required string Owner { get; init; }

    /// <summary>Its id, unique for its owner.</summary>
    public required string Id { get; init; }

    /// <summary>Where it stands.</summary>
    public required PostState State { get; init; }

    /// <summary>Counts the edits, from 1.</summary>
    public required int Version { get; init; }

    /// <summary>What is written.</summary>
    public required PostBody Content { get; init; }

    /// <summary>SHA-256 of what would be signed; empty while it cannot be submitted.</summary>
    public required string Hash { get; init; }

    /// <summary>What the charter check says of this version.</summary>
    public required ImmutableArray<FindingResource> Findings { get; init; }

    /// <summary>Ids of the blocks that the agency's owner and the surgeon overruled: they stop nothing.</summary>
    public required ImmutableArray<string> Overruled { get; init; }

    /// <summary>The rule pack that said it.</summary>
    public required string RulePack { get; init; }

    /// <summary>Why a change was asked, or it was declined or cancelled.</summary>
    public required string Reason { get; init; }

    /// <summary>Where each variant goes, when, and how far it came.</summary>
    public required ImmutableArray<PlannedResource> Plan { get; init; }

    /// <summary>Who signed it; null: nobody.</summary>
    public required ActorResource? SignedBy { get; init; }

    /// <summary>When it was signed.</summary>
    public required DateTimeOffset? SignedAt { get; init; }

    /// <summary>Who wrote the first version.</summary>
    public required ActorResource CreatedBy { get; init; }

    /// <summary>When.</summary>
    public required DateTimeOffset CreatedAt { get; init; }

    /// <summary>Who changed it last.</summary>
    public required ActorResource UpdatedBy { get; init; }

    /// <summary>When.</summary>
    public required DateTimeOffset UpdatedAt { get; init; }
}
