using System.Collections.Immutable;
using Scheduler.Charter;
using Scheduler.Contracts.Practices;
using Scheduler.Contracts.Surgeons;

namespace Scheduler.Pipeline.Charter;

/// <summary>What the check must know of whom a post speaks for.</summary>
/// <param name="Facts">RPPS, charter, Order.</param>
/// <param name="Domains">Their own websites.</param>
/// <param name="Interests">Declared interests.</param>
public sealed record Author(ProfileFacts Facts, ImmutableArray<string> Domains, ImmutableArray<string> Interests)
{
    /// <summary>The rules they are read with: those in force in their agency.</summary>
    public RulePack Pack { get; init; } = RulePack.Current;

    /// <summary>The day it is where they are; null: ages say nothing.</summary>
    public DateOnly? Today { get; init; }

    /// <summary>Where they are: in it days are said.</summary>
    public TimeZoneInfo Zone { get; init; } = TimeZoneInfo.Utc;

    /// <summary>A surgeon, with the practice they belong to.</summary>
    public static Author Of(SurgeonProfile surgeon, PracticeProfile? practice) => new(
        new ProfileFacts
        {
            RppsVerified = surgeon.RppsVerified,
            CharterSigned = surgeon.CharterSignedOn is not null,
            OrderInformed = surgeon.OrderInformedOn is not null,
        },
        practice is null ? surgeon.Sites : surgeon.Sites.AddRange(practice.Sites),
        surgeon.Interests);
}
