namespace Scheduler.Charter;

/// <summary>A text that a follower reads or hears beside the main text.</summary>
/// <param name="Name">One of <see cref="PartName"/>; repeated in the findings.</param>
/// <param name="Text">The text exactly as it will leave.</param>
public sealed record CheckedPart(string Name, string Text);
