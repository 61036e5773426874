using System.Collections.Immutable;
using Scheduler.Charter.Rules;

namespace Scheduler.Charter;

/// <summary>All the rules of this version, for a page that people read.</summary>
public static class Rulebook
{
    /// <summary>Year, month and number of this set of rules; it changes whenever a verdict may change.</summary>
    public const string Version = "2026.11.1";

    /// <summary>What each rule says, in the order of the law, the recommendations and the charter.</summary>
    public static ImmutableArray<RuleCard> All { get; } = [.. Rules.Select(rule => rule.Card)];

    internal static ImmutableArray<Rule> Rules =>
    [
        new PatientIdentity(),
        new ThirdPartyTestimony(),
        new ComparisonWithOthers(),
        new MisleadingPromise(),
        new Commerce(),
        new Kickbacks(),
        new AestheticInfluence(),
        new AdvertisingLabel(),
        new RetouchedImages(),
        new GeneratedImages(),
        new HealthDataChannel(),
        new RatingsAndReviews(),
        new ComparedOffers(),
        new SelfPraise(),
        new BeforeAfter(),
        new PatientImages(),
        new Giveaways(),
        new NoComplaints(),
        new ReviewReply(),
        new ExternalLinks(),
        new Titles(),
        new Fees(),
        new Accessibility(),
        new DoctorTitle(),
        new PaidReach(),
        new UnsourcedClaim(),
        new UndatedContent(),
        new HealthLabel(),
        new PersonalAdvice(),
        new CallToBook(),
    ];
}
