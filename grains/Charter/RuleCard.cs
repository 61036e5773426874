using System.Collections.Immutable;

namespace Scheduler.Charter;

/// <summary>What a page for people says of one rule.</summary>
public sealed record RuleCard
{
    /// <summary>The rule's id, for ever (for instance <c>CNOM-C7</c>).</summary>
    public required string Id { get; init; }

    /// <summary>What it is about, in a few words.</summary>
    public required Bilingual Title { get; init; }

    /// <summary>The article, recommendation or principle that a person can look up.</summary>
    public required Bilingual Source { get; init; }

    /// <summary>When it blocks, when it asks for an attestation, when it warns.</summary>
    public required Bilingual Policy { get; init; }

    /// <summary>What is wrong, unless the finding says it more closely.</summary>
    public required Bilingual Problem { get; init; }

    /// <summary>What to write instead, unless the finding says it more closely.</summary>
    public required Bilingual Instead { get; init; }

    /// <summary>Whether only the charter forbids it: without a signed charter a block becomes an attestation. Default: false.</summary>
    public bool CharterOnly { get; init; }

    /// <summary>Whether two people may overrule a block of this rule, and why.</summary>
    public Overruling Overruling { get; init; } = new(false, new("Aucun motif de dérogation n’est prévu.", "No ground for overruling is provided for."));

    /// <summary>Passages that break it.</summary>
    public ImmutableArray<string> Breaks { get; init; } = [];

    /// <summary>Passages that look like it and are allowed.</summary>
    public ImmutableArray<string> Allows { get; init; } = [];
}
