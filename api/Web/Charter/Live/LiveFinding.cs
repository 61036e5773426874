using Scheduler.Contracts.Charter;

namespace Scheduler.Web.Charter.Live;

/// <summary>A finding as the editor shows it, in the reader's language.</summary>
public sealed record LiveFinding
{
    /// <summary>The editor's field that holds the passage; empty: the post as a whole.</summary>
    public required string Field { get; init; }

    /// <summary>The rule's id.</summary>
    public required string Rule { get; init; }

    /// <summary>How grave; the gravest where networks differ.</summary>
    public required FindingSeverity Severity { get; init; }

    /// <summary>The networks it is about; empty: every one that takes the field.</summary>
    public string Where { get; init; } = "";

    /// <summary>First UTF-16 unit of the passage.</summary>
    public int Start { get; init; }

    /// <summary>The UTF-16 unit after it; equal to the start when there is none.</summary>
    public int End { get; init; }

    /// <summary>The exact words; empty for what has no words.</summary>
    public string Quote { get; init; } = "";

    /// <summary>What is wrong.</summary>
    public required string Problem { get; init; }

    /// <summary>What to write instead.</summary>
    public required string Instead { get; init; }

    /// <summary>Where it is written.</summary>
    public required string Source { get; init; }

    /// <summary>Words that stand in for what is between <see cref="From"/> and <see cref="To"/>, in the post's language; empty: take it out; null: a person writes it anew.</summary>
    public string? Replacement { get; init; }

    /// <summary>First UTF-16 unit that the words stand in for; the passage's own where they do not take its whole sentence.</summary>
    public int From { get; init; }

    /// <summary>The UTF-16 unit after it.</summary>
    public int To { get; init; }
}
