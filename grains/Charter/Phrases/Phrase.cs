using System.Collections.Immutable;

namespace Scheduler.Charter.Phrases;

/// <summary>A compiled phrase of the rule language (see <see cref="PhraseParser"/>).</summary>
/// <param name="Id">Its number in the book.</param>
/// <param name="Written">How the rule wrote it.</param>
/// <param name="Elements">Its steps; the first is never a gap nor optional.</param>
/// <param name="Denies">Whether a negation is part of it ("aucune cicatrice"), so that it is not denied by its own words.</param>
internal sealed record Phrase(int Id, string Written, ImmutableArray<Element> Elements, bool Denies);
