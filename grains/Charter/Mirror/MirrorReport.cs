using System.Collections.Immutable;

namespace Scheduler.Charter.Mirror;

/// <summary>What the charter says of everything a practice has published so far.</summary>
public sealed record MirrorReport
{
    /// <summary>The version of the rules that answered.</summary>
    public required string RulePackVersion { get; init; }

    /// <summary>Every post that was checked.</summary>
    public required int Posts { get; init; }

    /// <summary>Posts that would not leave.</summary>
    public required int Blocked { get; init; }

    /// <summary>Posts that the surgeon would have to attest, and nothing graver.</summary>
    public required int Attested { get; init; }

    /// <summary>Posts with advice only.</summary>
    public required int Warned { get; init; }

    /// <summary>Posts without a finding.</summary>
    public required int Clean { get; init; }

    /// <summary>Rules with at least one post, the most frequent first.</summary>
    public required ImmutableArray<RuleCount> ByRule { get; init; }

    /// <summary>Every channel, the one with most posts first.</summary>
    public required ImmutableArray<ChannelCount> ByChannel { get; init; }

    /// <summary>The posts to look at first: blocks, then those that break most rules, then the latest. None without a finding.</summary>
    public required ImmutableArray<MirrorEntry> Gravest { get; init; }

    /// <summary>Checks every post and counts.</summary>
    /// <param name="pack">The rules to check with.</param>
    /// <param name="posts">What was published.</param>
    /// <param name="gravest">How many posts to show in full. Default: 10.</param>
    /// <param name="asOf">The day up to which ages are counted. Default: none, then nothing is said about ages.</param>
    public static MirrorReport Of(RulePack pack, ImmutableArray<MirrorPost> posts, int gravest = 10, DateOnly? asOf = null)
    {
        ArgumentNullException.ThrowIfNull(pack);
        ArgumentOutOfRangeException.ThrowIfNegative(gravest);
        var entries = posts.Select(post => new MirrorEntry(post, pack.Check(ToCheck(post, asOf)))).ToList();
        var rules = entries.SelectMany(Rules).CountBy(rule => rule).ToDictionary();
        return new()
        {
            RulePackVersion = pack.Version,
            Posts = entries.Count,
            Blocked = entries.Count(entry => entry.Result.Verdict == Verdict.Block),
            Attested = entries.Count(entry => entry.Result.Verdict == Verdict.Attest),
            Warned = entries.Count(entry => entry.Result.Verdict == Verdict.Warn),
            Clean = entries.Count(entry => entry.Result.Verdict == Verdict.Pass),
            ByRule = [.. pack.Rules.Where(card => rules.ContainsKey(card.Id)).Select(card => new RuleCount(card, rules[card.Id])).OrderByDescending(count => count.Count)],
            ByChannel = [.. entries.GroupBy(entry => entry.Post.Channel).Select(Count).OrderByDescending(count => count.Posts).ThenBy(count => count.Channel, StringComparer.Ordinal)],
            Gravest = [.. entries.Where(entry => !entry.Result.Findings.IsEmpty).OrderByDescending(entry => entry.Result.Verdict == Verdict.Block)
                .ThenByDescending(entry => Rules(entry).Count()).ThenByDescending(entry => entry.Post.Date).Take(gravest)],
        };
    }

    private static CheckedPost ToCheck(MirrorPost post, DateOnly? asOf) => new() { Channel = post.Channel, Text = post.Text, AsOf = asOf, Meta = new() { Date = post.Date } };

    private static IEnumerable<string> Rules(MirrorEntry entry) => entry.Result.Findings.Select(finding => finding.Rule).Distinct();

    private static ChannelCount Count(IGrouping<string, MirrorEntry> channel) =>
        new(channel.Key, channel.Count(), channel.Count(entry => entry.Result.Verdict == Verdict.Block));
}
