using Scheduler.Contracts.Channels;
using Scheduler.Contracts.Keys;

namespace Scheduler.Web.Channels.Api;

/// <summary>A place in a channel's queue.</summary>
public sealed record QueueEntryResource
{
    /// <summary>The post's id.</summary>
    public required string Post { get; init; }

    /// <summary>Leaves then.</summary>
    public required DateTimeOffset Due { get; init; }

    /// <summary>The signed window's first instant.</summary>
    public required DateTimeOffset NotBefore { get; init; }

    /// <summary>The signed window's last instant.</summary>
    public required DateTimeOffset NotAfter { get; init; }

    /// <summary>Why then: chosen, slot, moved or cadence.</summary>
    public required Placing Placed { get; init; }

    /// <summary>SHA-256 of what was signed.</summary>
    public required string Hash { get; init; }

    internal static QueueEntryResource Of(QueueEntry entry) => new()
    {
        Post = PublicationKey.Parse(entry.Publication).Post.Post,
        Due = entry.Due,
        NotBefore = entry.NotBefore,
        NotAfter = entry.NotAfter,
        Placed = entry.Placed,
        Hash = entry.Hash,
    };
}
