using System.Collections.Immutable;
using Scheduler.Charter.Packs;

namespace Scheduler.Charter;

/// <summary>A set of rules under one version: what a post is checked with. Immutable and safe for concurrent use.</summary>
public sealed class RulePack
{
    private static readonly Lazy<RulePack> s_current = new(() => Read(OwnPack.Files));

    private RulePack(string version, Engine engine, ImmutableArray<RuleCard> rules) => (Version, Engine, Rules) = (version, engine, rules);

    /// <summary>The pack that comes with this version of the product.</summary>
    public static RulePack Current => s_current.Value;

    /// <summary>The files of <see cref="Current"/>: what a pack of one's own starts from.</summary>
    public static ImmutableArray<RuleFile> CurrentFiles => OwnPack.Files;

    /// <summary>Year, month and number, for instance <c>2026.12.1</c>; it stands beside every signature.</summary>
    public string Version { get; }

    /// <summary>What each rule says, for people; in the order of the law, the recommendations and the charter.</summary>
    public ImmutableArray<RuleCard> Rules { get; }

    internal Engine Engine { get; }

    /// <summary>Reads a pack from its files: one <c>pack.txt</c> with its version, one <c>.rule</c> file a rule, <c>.words</c> files with word lists.</summary>
    /// <exception cref="RuleFileException">A file is missing or wrong; it says which, where and why, in both languages.</exception>
    public static RulePack Read(IReadOnlyCollection<RuleFile> files)
    {
        ArgumentNullException.ThrowIfNull(files);
        var (version, engine, cards) = PackReader.Read(files);
        return new(version, engine, cards);
    }

    /// <summary>Reads every text and fact of the post and says what the rules find.</summary>
    public CheckResult Check(CheckedPost post)
    {
        ArgumentNullException.ThrowIfNull(post);
        return Engine.Check(post);
    }
}
