using System.Collections.Immutable;
using Scheduler.Contracts.Posts;

namespace Scheduler.Web.Posts.Api;

/// <summary>Everything an author writes; an edit replaces it as a whole.</summary>
public sealed record PostBody
{
    /// <summary>Its name in the panel; never leaves. 1 to 200 characters.</summary>
    public required string Title { get; init; }

    /// <summary>Language of the text: fr or en.</summary>
    public string Language { get; init; } = "fr";

    /// <summary>For whom it is written.</summary>
    public Audience Audience { get; init; }

    /// <summary>Where the facts come from: addresses or references.</summary>
    public ImmutableArray<string> Sources { get; init; } = [];

    /// <summary>The article of the owner's website it is made from.</summary>
    public string Article { get; init; } = "";

    /// <summary>Date of the subject and of its last review.</summary>
    public DateOnly? DatedOn { get; init; }

    /// <summary>A partnership, in its own words; empty: none.</summary>
    public string Partnership { get; init; } = "";

    /// <summary>The order of its networks, first to last; null: the surgeon's own; empty: none. A network that is not named leaves at its own hour.</summary>
    public ImmutableArray<OrderStepBody>? Order { get; init; }

    /// <summary>One variant per channel.</summary>
    public ImmutableArray<VariantBody> Variants { get; init; } = [];
}
