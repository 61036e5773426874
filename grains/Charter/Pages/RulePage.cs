namespace Scheduler.Charter.Pages;

/// <summary>One page of the rules, whole in itself: no script, no other file.</summary>
/// <param name="Name">Its file's name; the pages refer to each other by it.</param>
/// <param name="Html">The whole document.</param>
public sealed record RulePage(string Name, string Html);
