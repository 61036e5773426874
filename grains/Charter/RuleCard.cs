using System.Collections.Immutable;

namespace Scheduler.Charter;

/// <summary>What a page for people says of one rule.</summary>
public sealed record RuleCard
{
    /// <summary>The rule's id, for ever (for instance <c>CNOM-C7</c>).</summary>
    public required string Id { get; init; }

    /// <summary>The family it belongs to, in capitals (for instance <c>TEMOIGNAGE</c>).</summary>
    public required string Family { get; init; }

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

    /// <summary>Whether words that are quoted count like words that are said: where quoting is the offence itself. Default: false, a quotation goes down one step.</summary>
    public bool CountsQuoted { get; init; }

    /// <summary>Whether two people may overrule a block of this rule, and why.</summary>
    public required Overruling Overruling { get; init; }

    /// <summary>The rules that answer for this one, which has no signals of its own. Default: none.</summary>
    public ImmutableArray<string> RefersTo { get; init; } = [];

    /// <summary>Whether it permits and never reports: it keeps the others from forbidding too much.</summary>
    public bool IsPermission => Family == "PERMISSION";

    /// <summary>A sentence that can stand in place of the one that holds the passage, unless the finding says it more closely; empty: take it out. Null: a person writes it anew.</summary>
    public Bilingual? Replacement { get; init; }

    /// <summary>What the machine looks for, as the rule's file says it.</summary>
    public ImmutableArray<RuleSignal> Signals { get; init; } = [];

    /// <summary>Posts that break it and posts that only look like it, each of them a test.</summary>
    public ImmutableArray<RuleExample> Examples { get; init; } = [];

    /// <summary>Passages that break it.</summary>
    public IEnumerable<string> Breaks => Examples.Where(example => example.Breaks).Select(example => example.Post.Text);

    /// <summary>Passages that look like it and are allowed.</summary>
    public IEnumerable<string> Allows => Examples.Where(example => !example.Breaks).Select(example => example.Post.Text);
}
