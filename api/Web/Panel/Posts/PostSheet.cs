using Scheduler.Contracts.Agencies;
using Scheduler.Contracts.Audit;
using Scheduler.Contracts.Boards;
using Scheduler.Contracts.Keys;
using Scheduler.Contracts.Posts;
using Scheduler.Contracts.Publishing;
using Scheduler.Contracts.Series;

namespace Scheduler.Web.Panel.Posts;

/// <summary>One post as its page shows it.</summary>
public sealed record PostSheet
{
    /// <summary>The post.</summary>
    public required PostView Post { get; init; }

    /// <summary>Whose.</summary>
    public required OwnerCard Owner { get; init; }

    /// <summary>The accounts' names, by channel.</summary>
    public required IReadOnlyDictionary<string, string> Accounts { get; init; }

    /// <summary>Where each publication stands, by its key.</summary>
    public required IReadOnlyDictionary<string, PublicationLine> Publications { get; init; }

    /// <summary>All that happened, newest first.</summary>
    public required IReadOnlyList<AuditEntry> Trail { get; init; }

    /// <summary>Pictures in which a machine reads more than was copied.</summary>
    public IReadOnlyList<MediaEntry> Pictures { get; init; } = [];

    /// <summary>Which variant is shown.</summary>
    public int Shown { get; init; }

    /// <summary>What the reader is.</summary>
    public Role Role { get; init; }

    /// <summary>The reader writes.</summary>
    public bool Writes { get; init; }

    /// <summary>Its campaign's name, where the reader sees it; empty: none.</summary>
    public string Campaign { get; init; } = "";

    /// <summary>It may become the model of a campaign: the reader manages several surgeons, and it is none's already.</summary>
    public bool CanCampaign => Role is Role.Owner or Role.Manager && Several && Post.Content.Campaign.Length == 0 && !Post.Content.Variants.IsDefaultOrEmpty;

    /// <summary>The series it belongs to, as the reader sees it; null: none.</summary>
    public SeriesView? Series { get; init; }

    /// <summary>It may come back: it is written, and belongs to no series yet.</summary>
    public bool CanRecur => Writes && Post.Content.Series.Length == 0 && !Post.Content.Variants.IsDefaultOrEmpty;

    /// <summary>The reader sees several surgeons.</summary>
    public bool Several { get; init; }

    /// <summary>Its key.</summary>
    public PostKey Key => PostKey.Parse(Post.Key);

    /// <summary>Findings that block.</summary>
    public int Blocks => Post.Stops.Count();

    /// <summary>It may be changed: it is open, and something of it has still to leave.</summary>
    public bool CanEdit => Writes && Post.State is (PostState.Draft or PostState.InReview or PostState.ChangesRequested or PostState.Signed) && !IsOut;

    /// <summary>All of it has left.</summary>
    public bool IsOut => Publications.Count > 0 && Publications.Values.All(p => p.State is PublicationState.Published or PublicationState.ReadBack or PublicationState.NotReadable or PublicationState.Sending or PublicationState.Claimed);

    /// <summary>It may be put before the surgeon.</summary>
    public bool CanSubmit => Writes && Blocks == 0 && Post.State is (PostState.Draft or PostState.ChangesRequested);

    /// <summary>It may be taken back.</summary>
    public bool CanCancel => Writes && Post.State is (PostState.Draft or PostState.InReview or PostState.ChangesRequested or PostState.Signed);

    /// <summary>The reader decides on it now.</summary>
    public bool CanDecide => Role is Role.Surgeon or Role.Delegate && Post.State == PostState.InReview;
}
