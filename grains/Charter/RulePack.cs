using System.Collections.Immutable;

namespace Scheduler.Charter;

/// <summary>A set of rules under one version: what a post is checked with. Immutable and safe for concurrent use.</summary>
public sealed class RulePack
{
    private readonly Engine _engine;

    private RulePack(string version, Engine engine, ImmutableArray<RuleCard> rules) => (Version, _engine, Rules) = (version, engine, rules);

    /// <summary>The pack that comes with this version of the product.</summary>
    public static RulePack Current { get; } = new(Rulebook.Version, Engine.Default, Rulebook.All);

    /// <summary>Year, month and number, for instance <c>2026.12.1</c>; it stands beside every signature.</summary>
    public string Version { get; }

    /// <summary>What each rule says, for people; in the order of the law, the recommendations and the charter.</summary>
    public ImmutableArray<RuleCard> Rules { get; }

    /// <summary>Reads a pack from its files: one <c>pack.txt</c> with its version, one <c>.rule</c> file a rule, <c>.words</c> files with word lists.</summary>
    /// <exception cref="RuleFileException">A file is missing or wrong; it says which, where and why, in both languages.</exception>
    public static RulePack Read(IReadOnlyCollection<RuleFile> files)
    {
        ArgumentNullException.ThrowIfNull(files);
        throw new RuleFileException("pack.txt", 0, new("Le fichier pack.txt manque.", "The file pack.txt is missing."));
    }

    /// <summary>Reads every text and fact of the post and says what the rules find.</summary>
    public CheckResult Check(CheckedPost post)
    {
        ArgumentNullException.ThrowIfNull(post);
        return _engine.Check(post);
    }
}
