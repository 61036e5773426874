namespace Scheduler.Charter;

/// <summary>One file of a rule pack, as it was read from a folder or from the product itself.</summary>
/// <param name="Name">Its name, repeated in what is said of a mistake in it.</param>
/// <param name="Text">Its whole text.</param>
public sealed record RuleFile(string Name, string Text);
