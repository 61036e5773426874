using System.Collections.Immutable;
using Scheduler.Charter.Phrases;

namespace Scheduler.Charter.Rules;

/// <summary>One rule: its card for people, its clues, and what only code can tell (metadata, media, counting).</summary>
internal abstract class Rule
{
    public abstract RuleCard Card { get; }

    public virtual ImmutableArray<Clue> Clues => [];

    /// <summary>Names, once, the phrases that <see cref="Look"/> asks for.</summary>
    public virtual void Prepare(PhraseParser parser)
    {
    }

    /// <summary>Reports what no clue can tell.</summary>
    public virtual void Look(PostReading post, FindingSink findings)
    {
    }
}
