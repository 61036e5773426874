using Scheduler.Contracts.Publishing;

namespace Scheduler.Web.Holds;

/// <summary>What a pause stops, and what was out before it.</summary>
/// <param name="Reached">Every publication that it reaches, soonest first.</param>
public sealed record PauseReport(IReadOnlyList<PausedPost> Reached)
{
    /// <summary>Signed and not sent: it stays.</summary>
    public IReadOnlyList<PausedPost> Stopped => [.. Reached.Where(p => p.State is PublicationState.Planned or PublicationState.Held or PublicationState.Missed)];

    /// <summary>On its way when the pause was placed, or nobody knows yet: it may be out.</summary>
    public IReadOnlyList<PausedPost> OnTheWay => [.. Reached.Where(p => p.State is PublicationState.Claimed or PublicationState.Sending or PublicationState.Unknown or PublicationState.NeedsAPerson)];

    /// <summary>Out already, and still online unless someone takes it down at the network.</summary>
    public IReadOnlyList<PausedPost> Out => [.. Reached.Where(p => p.State is PublicationState.Published or PublicationState.ReadBack or PublicationState.NotReadable)];
}
