namespace Scheduler.Charter;

/// <summary>One passage, or one fact about the post, that a rule speaks about.</summary>
public sealed record Finding
{
    /// <summary>The rule's id, as <see cref="Rulebook.All"/> lists it (for instance <c>R4127-19-1-3</c>).</summary>
    public required string Rule { get; init; }

    /// <summary>What the finding does to the post.</summary>
    public required Severity Severity { get; init; }

    /// <summary>Which text holds the passage (see <see cref="PartName"/>); the main text for a fact about the post.</summary>
    public required string Part { get; init; }

    /// <summary>First UTF-16 unit of the passage in that text; null when the finding is about metadata or media.</summary>
    public int? Start { get; init; }

    /// <summary>The UTF-16 unit after the passage; null with <see cref="Start"/>.</summary>
    public int? End { get; init; }

    /// <summary>The passage exactly as written, equal to the text between <see cref="Start"/> and <see cref="End"/>; null with <see cref="Start"/>.</summary>
    public string? Quote { get; init; }

    /// <summary>What is wrong, in one sentence.</summary>
    public required Bilingual Problem { get; init; }

    /// <summary>The article, recommendation or principle that a person can look up.</summary>
    public required Bilingual Source { get; init; }

    /// <summary>What to write instead.</summary>
    public required Bilingual Instead { get; init; }

    /// <summary>
    /// Words that can stand in place of what is between <see cref="ReplacedStart"/> and <see cref="ReplacedEnd"/>, in either language; empty words: take
    /// it out. Null: the passage must be written anew by a person.
    /// </summary>
    public Bilingual? Replacement { get; init; }

    /// <summary>First UTF-16 unit that <see cref="Replacement"/> stands in for: the passage's own, its sentence's or its hashtag's; null without a replacement.</summary>
    public int? ReplacedStart { get; init; }

    /// <summary>The UTF-16 unit after it; null with <see cref="ReplacedStart"/>.</summary>
    public int? ReplacedEnd { get; init; }
}
