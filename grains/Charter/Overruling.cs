namespace Scheduler.Charter;

/// <summary>Whether a block of a rule may be overruled, in writing, by two different people: the agency's owner and the surgeon.</summary>
/// <param name="Allowed">False where a text leaves no room: the block stands until the passage is gone.</param>
/// <param name="Reason">Why it may be, or may not.</param>
public sealed record Overruling(bool Allowed, Bilingual Reason);
