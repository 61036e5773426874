using System.Collections.Immutable;
using Scheduler.Charter.Phrases;

namespace Scheduler.Charter.Rules;

/// <summary>A clue whose phrases are in the book.</summary>
internal sealed class CompiledClue(RuleCard card, Clue clue, PhraseParser parser)
{
    private readonly ImmutableArray<Phrase> _triggers = [.. clue.Phrases.Select(parser.Parse)];

    private readonly ImmutableArray<(Context Context, ImmutableArray<Phrase> Phrases)> _contexts =
        [.. clue.Contexts.Select(context => (context, context.Phrases.Select(parser.Parse).ToImmutableArray()))];

    public void Look(PostReading post, FindingSink findings)
    {
        if (!Concerns(post.Post.Channel)) { return; }
        foreach (var part in post.Parts)
        {
            foreach (var trigger in _triggers)
            {
                foreach (var match in part.Matches(trigger))
                {
                    if (!Polarity.Excuses(post, part, match, trigger, clue) && InContext(post, part, match))
                    {
                        findings.Add(card, clue.Severity, part, Extents.Of(part, match, clue.Extent), clue.Problem, clue.Instead);
                    }
                }
            }
        }
    }

    private bool Concerns(string channel) => (clue.Channels.IsEmpty || clue.Channels.Contains(channel)) && !clue.ExceptChannels.Contains(channel);

    private bool InContext(PostReading post, Reading.PartReading part, PhraseMatch match)
    {
        foreach (var (context, phrases) in _contexts)
        {
            if (post.Holds(part, match, phrases, context.Reach) != context.Wanted) { return false; }
        }
        return true;
    }
}
