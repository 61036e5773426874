using Scheduler.Contracts.Boards;
using Scheduler.Contracts.Keys;
using Scheduler.Contracts.Posts;
using Scheduler.Contracts.Publishing;
using Scheduler.Web.Answers.Api;
using Scheduler.Web.Channels.Api;

namespace Scheduler.Web.Posts.Api;

/// <summary>One variant's way out.</summary>
public sealed record PlannedResource
{
    /// <summary>The channel, as network/account.</summary>
    public required string Channel { get; init; }

    /// <summary>Planned.</summary>
    public required DateTimeOffset At { get; init; }

    /// <summary>The window's first instant.</summary>
    public required DateTimeOffset NotBefore { get; init; }

    /// <summary>The window's last instant.</summary>
    public required DateTimeOffset NotAfter { get; init; }

    /// <summary>How far it came; null: not queued yet.</summary>
    public PublicationState? State { get; init; }

    /// <summary>Where people see it; empty: nowhere yet.</summary>
    public string Url { get; init; } = "";

    /// <summary>The network's own id; empty: none.</summary>
    public string NetworkId { get; init; } = "";

    /// <summary>Why it did not leave, or what must be looked at.</summary>
    public RefusalResource? Problem { get; init; }

    internal static PlannedResource Of(PlannedPublication plan, PublicationLine? line) => new()
    {
        Channel = ChannelRef.Of(PublicationKey.Parse(plan.Publication)),
        At = line?.Due ?? plan.At,
        NotBefore = plan.NotBefore,
        NotAfter = plan.NotAfter,
        State = line?.State,
        Url = line?.Url ?? "",
        NetworkId = line?.NetworkId ?? "",
        Problem = line?.Problem is { } problem ? RefusalResource.Of(problem) : null,
    };
}
