using Scheduler.Charter;

namespace Scheduler.Web.Charter.Api;

/// <summary>What one click makes of a passage.</summary>
public sealed record ReplacementResource
{
    /// <summary>First UTF-16 unit that the words stand in for: the passage's own, its sentence's or its hashtag's.</summary>
    public required int Start { get; init; }

    /// <summary>The UTF-16 unit after it.</summary>
    public required int End { get; init; }

    /// <summary>The words in French; empty: take it out.</summary>
    public required string Fr { get; init; }

    /// <summary>The words in English; empty: take it out.</summary>
    public required string En { get; init; }

    internal static ReplacementResource? Of(Finding finding) => finding is { Replacement: { } words, ReplacedStart: { } start, ReplacedEnd: { } end }
        ? new() { Start = start, End = end, Fr = words.French, En = words.English }
        : null;
}
