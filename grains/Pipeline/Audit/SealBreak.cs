namespace Scheduler.Pipeline.Audit;

/// <summary>Where the audit of an agency is not what was sealed.</summary>
/// <param name="Number">The first seal that does not hold.</param>
/// <param name="From">Position of the first entry it covers, as far as is known; the break lies from here on.</param>
/// <param name="To">Position of the last; null where the seal is gone.</param>
/// <param name="Fault">What is wrong.</param>
public sealed record SealBreak(long Number, long From, long? To, SealFault Fault);
