using Scheduler.Contracts.Agencies;
using Scheduler.Contracts.Answers;

namespace Scheduler.Contracts.Holds;

/// <summary>Places and lifts the pause of one scope. Key: the scope's own key string (agency, owner or channel); the last gate reads the store, not this grain.</summary>
[Alias("hold")]
public interface IHoldGrain : IGrainWithStringKey
{
    /// <summary>Stops everything the scope covers: written before this answers, so nothing is claimed afterwards.</summary>
    [Alias("place")] Task<Answer<HoldRecord>> Place(string reason, Role role, Actor by, CancellationToken cancellationToken = default);

    /// <summary>Ends it. Only who placed it, or someone above; an agency never lifts a surgeon's stop. Nothing fires on resuming.</summary>
    [Alias("lift")] Task<Answer<HoldRecord>> Lift(Role role, Actor by, CancellationToken cancellationToken = default);
}
