using Scheduler.Contracts.Posts;
using Scheduler.Web.Panel.Orders;

namespace Scheduler.Web.Panel.Posts;

/// <summary>Everything typed in the form: kept as it is when something must be looked at again.</summary>
public sealed class PostEntry
{
    /// <summary>The version that was opened; 0: a new post.</summary>
    public int Version { get; init; }

    /// <summary>A new post's own segment, drawn when the form is opened: sent twice, it is one post.</summary>
    public string NewPost { get; init; } = "";

    /// <summary>Its name in the panel.</summary>
    public string Title { get; init; } = "";

    /// <summary>The text of every channel that has none of its own.</summary>
    public string Base { get; init; } = "";

    /// <summary>fr or en.</summary>
    public string Language { get; init; } = "fr";

    /// <summary>For whom.</summary>
    public Audience Audience { get; init; }

    /// <summary>One a line.</summary>
    public string Sources { get; init; } = "";

    /// <summary>When the content was last reviewed.</summary>
    public string DatedOn { get; init; } = "";

    /// <summary>A partnership, in its own words.</summary>
    public string Partnership { get; init; } = "";

    /// <summary>The article it was made from.</summary>
    public string Article { get; init; } = "";

    /// <summary>The shared card's address.</summary>
    public string CardUrl { get; init; } = "";

    /// <summary>Its title.</summary>
    public string CardTitle { get; init; } = "";

    /// <summary>Its sentence.</summary>
    public string CardDescription { get; init; } = "";

    /// <summary>A fixed hour; otherwise the next free slot of each channel.</summary>
    public bool Fixed { get; init; }

    /// <summary>The common date, in the owner's zone.</summary>
    public string Date { get; init; } = "";

    /// <summary>The common hour.</summary>
    public string Time { get; init; } = "";

    /// <summary>The order of its networks: owner, none, or own.</summary>
    public string Order { get; init; } = "owner";

    /// <summary>Its own order.</summary>
    public IReadOnlyList<OrderRow> OrderRows { get; init; } = Orders.OrderRows.Of(null);

    /// <summary>The files.</summary>
    public IReadOnlyList<MediaEntry> Media { get; set; } = [];

    /// <summary>One for each of the owner's channels.</summary>
    public IReadOnlyList<VariantEntry> Variants { get; set; } = [];

    /// <summary>What must be looked at, by field.</summary>
    public Dictionary<string, string> Errors { get; } = [];

    /// <summary>What a channel's followers would read.</summary>
    public string TextOf(VariantEntry variant) => variant.Text.Length > 0 ? variant.Text : Base;
}
