using Scheduler.Contracts.Agencies;
using Scheduler.Contracts.Answers;

namespace Scheduler.Contracts.Holds;

/// <summary>Places and lifts the pauses at one place. Key: the place's own key string (agency, owner or channel); the last gate reads the store, not this grain.</summary>
[Alias("hold")]
public interface IHoldGrain : IGrainWithStringKey
{
    /// <summary>Stops everything the place covers, or what speaks of a subject there: written before this answers, so nothing is claimed afterwards.</summary>
    [Alias("place")] Task<Answer<HoldRecord>> Place(HoldOrder order, CancellationToken cancellationToken = default);

    /// <summary>Ends the pause of a subject, or of everything where the subject is empty. Only who placed it, or someone above; an agency never lifts a surgeon's stop. Nothing fires on resuming.</summary>
    [Alias("lift")] Task<Answer<HoldRecord>> Lift(string subject, Role role, Actor by, CancellationToken cancellationToken = default);
}
