using System.Collections.Immutable;
using Scheduler.Contracts.Channels;
using Scheduler.Contracts.Posts;

namespace Scheduler.Web.Charter;

/// <summary>A text to check before it is any post.</summary>
public sealed record CheckRequest
{
    /// <summary>The network it is meant for; its customs count.</summary>
    public required Network Network { get; init; }

    /// <summary>The text exactly as it would leave. At most 20,000 characters.</summary>
    public required string Text { get; init; }

    /// <summary>fr or en.</summary>
    public string Language { get; init; } = "fr";

    /// <summary>The surgeon (s.name) or practice (p.name) in whose name it would leave; empty: nobody in particular, and a surgeon in order is supposed.</summary>
    public string Owner { get; init; } = "";

    /// <summary>A video's title; empty: none.</summary>
    public string Title { get; init; } = "";

    /// <summary>Alternative texts of its pictures, in order; an empty one is a missing one.</summary>
    public ImmutableArray<string> Alts { get; init; } = [];

    /// <summary>Sources given beside the text.</summary>
    public ImmutableArray<string> Sources { get; init; } = [];

    /// <summary>The content's own date; null: not told.</summary>
    public DateOnly? DatedOn { get; init; }

    /// <summary>For whom; null: not told.</summary>
    public Audience? Audience { get; init; }

    /// <summary>Whether somebody pays or gives something for it; null: not told.</summary>
    public bool? Partnership { get; init; }
}
