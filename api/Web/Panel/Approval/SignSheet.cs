using Scheduler.Contracts.Answers;
using Scheduler.Contracts.Charter;
using Scheduler.Contracts.Keys;
using Scheduler.Contracts.Posts;

namespace Scheduler.Web.Panel.Approval;

/// <summary>One post before its signer: all the page shows.</summary>
public sealed record SignSheet
{
    /// <summary>The post.</summary>
    public required PostView Post { get; init; }

    /// <summary>Whose.</summary>
    public required OwnerCard Owner { get; init; }

    /// <summary>The accounts' names, by channel.</summary>
    public required IReadOnlyDictionary<string, string> Accounts { get; init; }

    /// <summary>The rules its agency is read with.</summary>
    public required Scheduler.Charter.RulePack Rules { get; init; }

    /// <summary>Which variant is shown.</summary>
    public int Shown { get; init; }

    /// <summary>Its place among those that wait, from 1; 0: it is not among them.</summary>
    public int Place { get; init; }

    /// <summary>How many wait.</summary>
    public int Waiting { get; init; }

    /// <summary>The reader may sign.</summary>
    public bool MaySign { get; init; }

    /// <summary>The reader may attest: the surgeon alone.</summary>
    public bool MayAttest { get; init; }

    /// <summary>What is asked beside the signature: change, decline or nothing.</summary>
    public string Ask { get; init; } = "";

    /// <summary>The change that was asked of an earlier version; empty: none.</summary>
    public string Asked { get; init; } = "";

    /// <summary>Why the last answer was no.</summary>
    public Refusal? Refusal { get; init; }

    /// <summary>The variant shown.</summary>
    public Variant Variant => Post.Content.Variants[Shown];

    /// <summary>Rules that need the surgeon's word.</summary>
    public IReadOnlyList<string> ToAttest => [.. Post.Findings.Where(f => f.Severity == FindingSeverity.Attest).Select(f => f.Rule).Distinct()];

    /// <summary>Something blocks: there is nothing to sign.</summary>
    public bool Blocked => Post.Stops.Any();

    /// <summary>This very version can be signed by this reader now.</summary>
    public bool CanSign => MaySign && Post.State == PostState.InReview && !Blocked && Post.Hash.Length > 0 && (MayAttest || ToAttest.Count == 0);

    /// <summary>When the first variant leaves; null: not planned.</summary>
    public DateTimeOffset? First => Post.Plan.IsDefaultOrEmpty ? null : Post.Plan.Min(p => p.At);

    /// <summary>When a variant leaves; null: at its channel's next free slot.</summary>
    public PlannedPublication? PlanOf(Variant variant) =>
        Post.Plan.IsDefaultOrEmpty ? null : Post.Plan.FirstOrDefault(p => PublicationKey.Parse(p.Publication).Channel.ToString() == variant.Channel);

    /// <summary>A post's page for its signer.</summary>
    public static string AddressOf(string post) => PostKey.Parse(post) is var key ? $"/sign/{key.Owner.Owner}/{key.Post}" : "";

    /// <summary>The page's address, showing a variant.</summary>
    public string Address(int shown, string ask = "") =>
        $"{AddressOf(Post.Key)}?n={shown + 1}{(ask.Length > 0 ? "&ask=" + ask : "")}";
}
