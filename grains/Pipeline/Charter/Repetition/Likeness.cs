using Scheduler.Contracts.Keys;

namespace Scheduler.Pipeline.Charter.Repetition;

/// <summary>A text that was signed before and is nearly the same.</summary>
/// <param name="Publication">Which.</param>
/// <param name="At">When it leaves or left (UTC).</param>
/// <param name="Share">The share of common word triples, from 0 to 1.</param>
/// <param name="Campaign">Its campaign; empty: none.</param>
/// <param name="Title">Its post's name in the panel.</param>
public sealed record Likeness(PublicationKey Publication, DateTimeOffset At, double Share, string Campaign, string Title);
