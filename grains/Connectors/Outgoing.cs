using System.Collections.Immutable;

namespace Scheduler.Connectors;

/// <summary>One post as one network will receive it, read from the signed document and nothing else.</summary>
public sealed record Outgoing
{
    /// <summary>Names this attempt; sent as a header to sandboxes, never to a real network's text.</summary>
    public required string Attempt { get; init; }

    /// <summary>Fixed before the first attempt (UTC): the record's own creation time, the base of its key, the start of a search for it.</summary>
    public required DateTimeOffset CreatedAt { get; init; }

    /// <summary>The record key (Bluesky's TID), drawn before the first attempt; empty where a network has none.</summary>
    public string RecordKey { get; init; } = "";

    /// <summary>It may have been sent under a key that nobody remembers: it is looked for by what it says.</summary>
    public bool Searches { get; init; }

    /// <summary>What followers read. YouTube: the description.</summary>
    public required string Text { get; init; }

    /// <summary>YouTube's title; empty elsewhere.</summary>
    public string Title { get; init; } = "";

    /// <summary>BCP 47.</summary>
    public string Language { get; init; } = "fr";

    /// <summary>The link card, where the network shows one that the sender fills (LinkedIn, Bluesky). Pictures take its place: no network shows both.</summary>
    public OutgoingCard? Card { get; init; }

    /// <summary>Pictures or one video, in order.</summary>
    public ImmutableArray<OutgoingMedia> Media { get; init; } = [];

    /// <summary>YouTube's keywords.</summary>
    public ImmutableArray<string> Tags { get; init; } = [];

    /// <summary>The author declares that the media was made or altered by a generator.</summary>
    public bool MadeWithAi { get; init; }
}
