namespace Scheduler.Silo.Demo;

/// <summary>An article of a demonstration blog.</summary>
public sealed record DemoArticle
{
    /// <summary>WordPress's number of it: its guid is <c>?p=</c> this.</summary>
    public required int Number { get; init; }

    /// <summary>Whose.</summary>
    public required DemoSite Site { get; init; }

    /// <summary>Its segment; its text is <c>article-{slug}.html</c>.</summary>
    public required string Slug { get; init; }

    /// <summary>Its title.</summary>
    public required string Title { get; init; }

    /// <summary>Its categories.</summary>
    public required IReadOnlyList<string> Categories { get; init; }

    /// <summary>Its featured picture, a file of Demo/Assets; empty: none.</summary>
    public string Picture { get; init; } = "";

    /// <summary>It carries the film.</summary>
    public bool Film { get; init; }

    /// <summary>Published so many days before the first start; null: at the press of a button.</summary>
    public int? DaysBefore { get; init; }

    /// <summary>At this hour of the practice's zone.</summary>
    public TimeOnly At { get; init; }
}
