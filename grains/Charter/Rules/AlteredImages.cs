using System.Collections.Immutable;
using Scheduler.Charter.Phrases;

namespace Scheduler.Charter.Rules;

/// <summary>What law 2023-451 says of a face or a figure that was retouched or generated.</summary>
internal abstract class AlteredImages : Rule
{
    private ImmutableArray<Phrase> _labels;

    protected abstract ImmutableArray<string> Labels { get; }

    protected abstract bool IsAltered(CheckedMeta meta);

    public override void Prepare(PhraseParser parser) => _labels = [.. Labels.Select(parser.Parse)];

    public override void Look(PostReading post, FindingSink findings)
    {
        if (!IsAltered(post.Post.Meta) || Labelled(post)) { return; }
        findings.Add(Card, post.Post.Meta.Partnership is true ? Severity.Block : Severity.Warn);
    }

    // The follower must read it: an alternative text alone is not a label, unless it is the very mention of the law.
    private bool Labelled(PostReading post) =>
        _labels.Any(label => post.Parts.Any(part => !part.Name.StartsWith("alt/", StringComparison.Ordinal) && part.Matches(label).Count > 0));
}
