using System.Collections.Immutable;
using System.Text.Json.Serialization;
using Scheduler.Contracts.Posts;

namespace Scheduler.Web.Charter;

/// <summary>A text to check before it is any post, with all that is read, heard or known beside it. What is null or absent is not told, and nothing is reported about it.</summary>
[JsonUnmappedMemberHandling(JsonUnmappedMemberHandling.Disallow)]
public sealed record CheckRequest
{
    /// <summary>Where it is meant to be read, a network or another place; its customs count.</summary>
    public required CheckChannel Network { get; init; }

    /// <summary>The text exactly as it would leave. At most 20,000 characters.</summary>
    public required string Text { get; init; }

    /// <summary>fr or en: the main language. Both are always read.</summary>
    public string Language { get; init; } = "fr";

    /// <summary>The surgeon (s.name) or practice (p.name) in whose name it would leave; empty: nobody in particular, and a surgeon in order is supposed.</summary>
    public string Owner { get; init; } = "";

    /// <summary>A video's or an article's title; empty: none.</summary>
    public string Title { get; init; } = "";

    /// <summary>The comment posted under it; empty: none.</summary>
    public string FirstComment { get; init; } = "";

    /// <summary>The link card; null: none.</summary>
    public CheckCard? Card { get; init; }

    /// <summary>The parts of a thread after its first, which is the text.</summary>
    public ImmutableArray<string> Thread { get; init; } = [];

    /// <summary>Pictures, videos and documents, in order.</summary>
    public ImmutableArray<CheckMedia> Media { get; init; } = [];

    /// <summary>Pictures of which only the alternative text is told, in place of media; an empty one is a missing one.</summary>
    public ImmutableArray<string> Alts { get; init; } = [];

    /// <summary>Sources given beside the text.</summary>
    public ImmutableArray<string> Sources { get; init; } = [];

    /// <summary>The content's own date.</summary>
    public DateOnly? DatedOn { get; init; }

    /// <summary>When the content was last reviewed.</summary>
    public DateOnly? LastReview { get; init; }

    /// <summary>For whom.</summary>
    public Audience? Audience { get; init; }

    /// <summary>Whether somebody pays or gives something for it.</summary>
    public bool? Partnership { get; init; }

    /// <summary>Whether its reach is paid for.</summary>
    public bool? Boosted { get; init; }

    /// <summary>Whether a face or a figure was generated.</summary>
    public bool? AiGenerated { get; init; }

    /// <summary>Whether a face or a figure was retouched.</summary>
    public bool? Retouched { get; init; }

    /// <summary>Whether the video carries subtitles.</summary>
    public bool? Captions { get; init; }

    /// <summary>Whether the network's health-content label is on.</summary>
    public bool? HealthLabel { get; init; }

    /// <summary>The article it was made from, an absolute address: links to its site are the author's own; empty: none.</summary>
    public string Article { get; init; } = "";

    /// <summary>Other sites of the author's own, as domains.</summary>
    public ImmutableArray<string> OwnDomains { get; init; } = [];

    /// <summary>The day up to which ages are counted; null: today, on the owner's clock.</summary>
    public DateOnly? AsOf { get; init; }

    /// <summary>Whether what is not told of a picture or a video must be attested, as for a post that is put before its signer.</summary>
    public bool AsksForAll { get; init; }
}
