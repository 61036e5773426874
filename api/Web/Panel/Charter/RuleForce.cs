namespace Scheduler.Web.Panel.Charter;

/// <summary>What a rule draws its force from, the strongest first.</summary>
public enum RuleForce
{
    /// <summary>Laws, and the code of ethics in the public-health code.</summary>
    Law,

    /// <summary>Recommendations of the Ordre, which the code says to take into account.</summary>
    Recommendation,

    /// <summary>The charter that one signs.</summary>
    Charter,

    /// <summary>Good practice.</summary>
    Advice,
}
