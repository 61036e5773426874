namespace Scheduler.Charter;

/// <summary>A post that breaks a rule, or only looks as if it did; each is a test of the rule.</summary>
/// <param name="Breaks">Whether it breaks the rule.</param>
/// <param name="Line">Its line in the rule's file, from 1.</param>
/// <param name="Post">The post.</param>
public sealed record RuleExample(bool Breaks, int Line, CheckedPost Post);
