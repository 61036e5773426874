using System.Collections.Immutable;
using System.Globalization;
using Scheduler.Charter;
using Scheduler.Contracts.Agencies;
using Scheduler.Contracts.Charter;
using Scheduler.Contracts.Keys;
using Scheduler.Contracts.Publishing;
using Scheduler.Pipeline.Approval;
using Scheduler.Pipeline.Charter;
using Scheduler.Store;
using Scheduler.Store.Registers;

namespace Scheduler.Pipeline.Posts;

/// <summary>What a post asks about its findings: what a rule says, who may overrule it, what another rule pack would find.</summary>
public sealed class PostCharter(IGrainFactory grains, Authors authors, RulePacks packs, Boards boards, Remarks remarks, PictureTexts pictures, IStore store)
{
    /// <summary>What the rule in force says for people; null: there is no such rule.</summary>
    public async Task<RuleCard?> Card(PostKey key, string rule) => OverruleRules.Card((await authors.Of(key.Owner)).Pack, rule);

    /// <summary>Which blocks two people overruled, with the rules in force.</summary>
    public async Task<ImmutableArray<FindingMark>> Cleared(PostKey key, PostRecord post) =>
        OverruleRules.Cleared(post.Content!, post.Findings, post.Objections, (await authors.Of(key.Owner)).Pack);

    /// <summary>The objections that let a post be signed, as the signature keeps them.</summary>
    public static ImmutableArray<Objection> Overruled(PostRecord post) =>
        [.. OverruleRules.Standing(post.Content!, post.Objections).Where(o => o.IsOverruled && post.Cleared.Contains(o.Mark))];

    /// <summary>What somebody is in the agency; null: not one of its members.</summary>
    public async Task<Role?> Role(PostKey key, Actor by, CancellationToken cancellationToken) =>
        by.Kind == ActorKind.Person && await grains.Member(new MemberKey(key.Owner.Agency, by.Id)).Read(cancellationToken) is { Member: { Removed: false } member } ? member.Role : null;

    /// <summary>The record as another rule pack would have it; null: that pack is not installed.</summary>
    public async Task<PostRecord?> Under(PostKey key, PostRecord post, string version)
    {
        if (packs.Find(version) is not { } pack) { return null; }
        var charter = CharterDesk.Check(post.Content!, await authors.Of(key.Owner) with { Pack = pack }, await pictures.Read(key.Owner.Agency, CharterMedia.Pictures(post.Content!), CancellationToken.None));
        var findings = charter.AddRange(post.Findings.Where(f => RepetitionRule.Is(f.Rule)));
        return post with { Findings = findings, RulePack = pack.Version, Cleared = OverruleRules.Cleared(post.Content!, findings, post.Objections, pack) };
    }

    /// <summary>The channels on which it has still to leave.</summary>
    public async Task<ImmutableArray<string>> Waiting(PostRecord post, CancellationToken cancellationToken)
    {
        var lines = (await boards.Publications(post.Plan.Select(p => PublicationKey.Parse(p.Publication)), cancellationToken)).ToDictionary(l => l.Key);
        return [.. post.Plan.Where(p => lines.GetValueOrDefault(p.Publication) is null or { State: PublicationState.Planned or PublicationState.Held or PublicationState.Missed })
            .Select(p => PublicationKey.Parse(p.Publication).Channel.ToString()).Where(channel => !post.Left.Contains(channel))];
    }

    /// <summary>Keeps what somebody said of a finding, with the text as it was.</summary>
    public async Task Keep(PostKey key, PostRecord post, RemarkKind kind, PostFinding finding, string remark, Actor by, DateTimeOffset at, CancellationToken cancellationToken)
    {
        var variant = post.Content!.Variants.FirstOrDefault(v => v.Channel == finding.Channel) ?? post.Content.Variants[0];
        var author = await authors.Of(key.Owner);
        var expected = post.Findings.Where(f => f != finding && (f.Channel.Length == 0 || f.Channel == variant.Channel));
        var mark = FindingMark.Of(finding);
        await store.Write([remarks.Keep(new()
        {
            // The same words of the same person about the same passage are one remark.
            Id = string.Create(CultureInfo.InvariantCulture, $"{key}/{kind}/{post.Version}/{mark.Slug}/{by.Id}/{new FindingMark { Rule = remark }.Slug}"),
            Kind = kind,
            At = at,
            By = by,
            Post = key.ToString(),
            Finding = finding,
            RulePack = post.RulePack,
            Remark = remark,
            Line = CorpusLine.Write($"{key.Post}-{mark.Slug}", CharterDesk.Checked(post.Content, variant, author), expected, remark),
        })], cancellationToken);
    }
}
