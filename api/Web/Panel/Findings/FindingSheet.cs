using Scheduler.Charter;
using Scheduler.Contracts.Charter;
using Scheduler.Contracts.Posts;

namespace Scheduler.Web.Panel.Findings;

/// <summary>One finding as its page shows it.</summary>
public sealed record FindingSheet
{
    /// <summary>The post.</summary>
    public required PostView Post { get; init; }

    /// <summary>Whose.</summary>
    public required OwnerCard Owner { get; init; }

    /// <summary>The finding.</summary>
    public required PostFinding Finding { get; init; }

    /// <summary>What its rule says; null: the rules in force have none of that id.</summary>
    public RuleCard? Card { get; init; }

    /// <summary>In what capacity the reader may overrule; null: in none.</summary>
    public OverruleCapacity? Capacity { get; init; }

    /// <summary>The reader writes posts.</summary>
    public bool Writes { get; init; }

    /// <summary>The reader's member id; empty: none.</summary>
    public string Reader { get; init; } = "";

    /// <summary>Its place among the post's findings, from 1.</summary>
    public int Number => Post.Findings.IndexOf(Finding) + 1;

    /// <summary>It stops the post, or would if nobody had overruled it.</summary>
    public bool IsBlock => Finding.Severity == FindingSeverity.Block;

    /// <summary>Two people overruled it.</summary>
    public bool IsCleared => IsBlock && Post.Cleared.Contains(FindingMark.Of(Finding));

    /// <summary>The objection to it for this text; null: none.</summary>
    public Objection? Objection => Post.Objections.LastOrDefault(o => o.Mark == FindingMark.Of(Finding));

    /// <summary>Nothing said of it changes the post any more.</summary>
    public bool IsClosed => Post.State is PostState.Signed or PostState.Declined or PostState.Cancelled or PostState.Expired;

    /// <summary>The reader may object now.</summary>
    public bool CanContest => IsBlock && Writes && Objection is null && !IsClosed;

    /// <summary>The rule lets two people overrule it.</summary>
    public bool MayBeOverruled => Card is { Overruling.Allowed: true };

    /// <summary>The reader may write their statement now.</summary>
    public bool CanOverrule => IsBlock && MayBeOverruled && !IsClosed && Capacity is { } mine && Objection is { } there
        && there.Statements.All(s => s.Capacity != mine && s.By.Id != Reader);
}
