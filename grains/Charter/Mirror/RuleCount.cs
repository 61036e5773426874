namespace Scheduler.Charter.Mirror;

/// <summary>How many posts a rule speaks about.</summary>
/// <param name="Rule">What the rule says.</param>
/// <param name="Count">Posts, not passages: a post that breaks it twice counts once.</param>
public sealed record RuleCount(RuleCard Rule, int Count);
