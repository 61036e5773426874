using System.Collections.Immutable;
using Scheduler.Charter.Phrases;
using Scheduler.Charter.Reading;

namespace Scheduler.Charter.Rules;

/// <summary>A signal whose phrases are in the book.</summary>
internal sealed class CompiledSignal(RuleCard card, Signal signal, Func<Written, Phrase> parse)
{
    private readonly ImmutableArray<Phrase> _triggers = [.. signal.Phrases.Select(parse)];

    private readonly ImmutableArray<(Context Context, ImmutableArray<Phrase> Phrases)> _contexts =
        [.. signal.Contexts.Select(context => (context, context.Phrases.Select(parse).ToImmutableArray()))];

    /// <summary>The phrases that trigger it; none: facts suffice.</summary>
    public ImmutableArray<Phrase> Triggers => _triggers;

    /// <summary>Reports the places of one of its triggers that count.</summary>
    public void Look(PostReading post, PartReading part, Phrase trigger, ArraySegment<PhraseMatch> matches, FindingSink findings)
    {
        if (!Concerns(post)) { return; }
        foreach (var match in matches)
        {
            if (Speaks(part, match) && !Polarity.Excuses(post, part, match, trigger, signal) && InContext(post, part, match))
            {
                if (Certainty.Lowered(signal.Severity, card, post, part, match) is { } severity) { findings.Add(card, signal with { Severity = severity }, part, Extents.Of(part, match, signal.Extent)); }
            }
        }
    }

    /// <summary>Reports facts about the post that need no words.</summary>
    public void LookAtFacts(PostReading post, FindingSink findings)
    {
        if (Concerns(post) && _contexts.All(context => context.Phrases.Any(post.Read) == context.Context.Wanted)) { findings.Add(card, signal); }
    }

    private bool Concerns(PostReading post)
    {
        if (!signal.Concerns(post.Post.Channel)) { return false; }
        foreach (var (fact, holds) in signal.Facts)
        {
            if (fact.Holds(post) != holds) { return false; }
        }
        return true;
    }

    private bool Speaks(PartReading part, PhraseMatch match) =>
        (signal.Language is null || signal.Language == part.LanguageOf(match)) && !(signal.NotQuoted && part.Quotes.Holds(match.First));

    private bool InContext(PostReading post, PartReading part, PhraseMatch match)
    {
        foreach (var (context, phrases) in _contexts)
        {
            if (post.Holds(part, match, phrases, context.Reach) != context.Wanted) { return false; }
        }
        return true;
    }
}
