using Scheduler.Charter;

namespace Scheduler.Web.Panel.Charter;

/// <summary>Reads a rule's force in the beginning of its id, which is for ever.</summary>
public static class RuleForces
{
    private static readonly (string Beginning, RuleForce Force)[] Known =
    [
        ("CNOM-REC-", RuleForce.Recommendation), ("CNOM-", RuleForce.Charter), ("PRESSE-", RuleForce.Advice), ("ACCESSIBILITE", RuleForce.Advice),
    ];

    /// <summary>Every other id names the law or the article it comes from.</summary>
    public static RuleForce Of(RuleCard rule)
    {
        ArgumentNullException.ThrowIfNull(rule);
        return Known.Where(known => rule.Id.StartsWith(known.Beginning, StringComparison.Ordinal)).Select(known => (RuleForce?)known.Force).FirstOrDefault() ?? RuleForce.Law;
    }
}
