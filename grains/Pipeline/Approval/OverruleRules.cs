using System.Collections.Immutable;
using Scheduler.Charter;
using Scheduler.Contracts.Agencies;
using Scheduler.Contracts.Answers;
using Scheduler.Contracts.Charter;
using Scheduler.Contracts.Posts;
using Scheduler.Contracts.Surgeons;
using Scheduler.Pipeline.Refusals;

namespace Scheduler.Pipeline.Approval;

/// <summary>Contesting a block, and overruling it in writing by two different people.</summary>
public static class OverruleRules
{
    /// <summary>The objections that hold for the text as it is now.</summary>
    public static ImmutableArray<Objection> Standing(PostContent content, IReadOnlyCollection<Objection> objections) =>
        [.. objections.Where(o => o.Text == BoundText.Hash(content, o.Mark.Channel))];

    /// <summary>The objections that clear a finding: overruled by both, for this very text, where the rule says that it may be.</summary>
    public static ImmutableArray<Objection> Clearing(PostContent content, IReadOnlyCollection<PostFinding> findings, IReadOnlyCollection<Objection> objections, RulePack pack) =>
        [.. Standing(content, objections).Where(o => o.IsOverruled && Card(pack, o.Mark.Rule) is { Overruling.Allowed: true }
            && findings.Any(f => f.Severity == FindingSeverity.Block && FindingMark.Of(f) == o.Mark))];

    /// <summary>The blocks that stop nothing any more.</summary>
    public static ImmutableArray<FindingMark> Cleared(PostContent content, IReadOnlyCollection<PostFinding> findings, IReadOnlyCollection<Objection> objections, RulePack pack) =>
        [.. Clearing(content, findings, objections, pack).Select(o => o.Mark).Distinct()];

    /// <summary>What the rule's card says of overruling; null: the pack has no such rule.</summary>
    public static RuleCard? Card(RulePack pack, string rule) => pack.Rules.FirstOrDefault(r => r.Id == rule);

    /// <summary>Why this objection cannot be recorded; null when it can.</summary>
    public static Refusal? AgainstContest(PostFinding? finding, Objection? there, string reason)
    {
        if (finding is not { Severity: FindingSeverity.Block }) { return Refuse.With("finding.gone"); }
        if (string.IsNullOrWhiteSpace(reason)) { return Refuse.With("reason.missing"); }
        return there is null ? null : Refuse.With("contest.there", there.By.Name);
    }

    /// <summary>In what capacity somebody may overrule; null: in none. Who is both the surgeon and an owner writes as the surgeon.</summary>
    public static OverruleCapacity? Capacity(SigningRight right, Role? role) => right switch
    {
        SigningRight.Surgeon => OverruleCapacity.Surgeon,
        SigningRight.Delegate => null,
        _ => role == Role.Owner ? OverruleCapacity.Owner : null,
    };

    /// <summary>Why this statement cannot be taken; null when it can.</summary>
    public static Refusal? AgainstOverrule(PostFinding? finding, RuleCard? card, Objection? objection, OverruleCapacity? capacity, string reason, Actor by)
    {
        if (finding is not { Severity: FindingSeverity.Block }) { return Refuse.With("finding.gone"); }
        if (capacity is null || by.Kind != ActorKind.Person) { return Refuse.With("overrule.not-yours"); }
        if (card is not { Overruling.Allowed: true }) { return Forbidden(finding.Rule, card?.Overruling.Reason ?? new("", "")); }
        if (objection is null) { return Refuse.With("overrule.not-contested"); }
        if (string.IsNullOrWhiteSpace(reason)) { return Refuse.With("reason.missing"); }
        if (objection.Statements.Any(s => s.By.Id == by.Id)) { return Refuse.With("overrule.two-people"); }
        return objection.Statements.Any(s => s.Capacity == capacity) ? Refuse.With("overrule.given") : null;
    }

    private static Refusal Forbidden(string rule, Bilingual why) => new()
    {
        Code = "overrule.forbidden",
        French = Sentences.French("overrule.forbidden", rule, why.French),
        English = Sentences.English("overrule.forbidden", rule, why.English),
    };
}
