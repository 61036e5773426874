namespace Scheduler.Contracts.Charter;

/// <summary>What a machine read in a picture: a help for its author, never an authority.</summary>
[GenerateSerializer, Alias("picture-words"), Immutable]
public sealed record PictureWords
{
    /// <summary>The most that is kept of one picture, in UTF-16 units.</summary>
    public const int Longest = 2_000;

    /// <summary>SHA-256 of the picture's bytes, lower-case hex.</summary>
    [Id(0)] public required string Hash { get; init; }

    /// <summary>The words, a line a line; empty: it read none.</summary>
    [Id(1)] public required string Text { get; init; }
}
