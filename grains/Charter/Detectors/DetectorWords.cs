using System.Collections.Immutable;
using Scheduler.Charter.Packs;
using Scheduler.Charter.Phrases;

namespace Scheduler.Charter.Detectors;

/// <summary>The groups of phrases that a rule's file gives its detector.</summary>
internal sealed class DetectorWords(RuleDefinition rule, PhraseParser parser)
{
    /// <exception cref="RuleFileException">The file has no such group, or a phrase of it cannot be read.</exception>
    public ImmutableArray<Phrase> Phrases(string group) => [.. Written(group).Select(Parse)];

    /// <summary>The group's first phrase.</summary>
    public Phrase Phrase(string group) => Phrases(group)[0];

    /// <summary>The group as one set of words.</summary>
    public int Set(string group)
    {
        try { return parser.Set(string.Join('|', Written(group))); }
        catch (FormatException fault) { throw Wrong(group, fault); }
    }

    /// <summary>The group as it was written, for what is no phrase (domains).</summary>
    public ImmutableArray<string> Written(string group) => rule.Groups.TryGetValue(group, out var written) && !written.IsEmpty ? written
        : throw new RuleFileException(rule.File, 0, new($"Le groupe « {group} » manque.", $"The group “{group}” is missing."));

    private Phrase Parse(string written)
    {
        try { return parser.Parse(written); }
        catch (FormatException fault) { throw Wrong(written, fault); }
    }

    private RuleFileException Wrong(string written, FormatException fault) => new(rule.File, 0,
        new($"« {written} » n’est pas une phrase que la machine sait lire ({fault.Message}).", $"“{written}” is not a phrase that the machine can read ({fault.Message})."));
}
