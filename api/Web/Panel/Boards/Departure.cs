using Scheduler.Contracts.Boards;
using Scheduler.Contracts.Posts;
using Scheduler.Contracts.Publishing;

namespace Scheduler.Web.Panel.Boards;

/// <summary>One post on one channel, on its day.</summary>
/// <param name="Line">The post.</param>
/// <param name="Plan">Where and when it is meant to leave.</param>
/// <param name="Publication">Where it stands; null: not signed yet.</param>
/// <param name="Owner">Whose.</param>
public sealed record Departure(PostLine Line, PlannedPublication Plan, PublicationLine? Publication, OwnerCard Owner)
{
    /// <summary>Its hour: the queue's once it is queued, the plan's before.</summary>
    public DateTimeOffset At => Publication?.Due ?? Plan.At;

    /// <summary>Its day, on its owner's calendar.</summary>
    public DateOnly Day => DateOnly.FromDateTime(Times.Hours.At(At, Owner.Zone).Date);

    /// <summary>It is out.</summary>
    public bool IsOut => Publication?.State is PublicationState.Published or PublicationState.ReadBack or PublicationState.NotReadable;

    /// <summary>It will not leave any more.</summary>
    public bool IsOver => Line.State is PostState.Cancelled or PostState.Declined or PostState.Expired
        || Publication?.State is PublicationState.Cancelled or PublicationState.Expired or PublicationState.Withdrawn or PublicationState.Rejected;

    /// <summary>Signed, and on its way.</summary>
    public bool IsComing => !IsOut && !IsOver && Line.State == PostState.Signed;
}
