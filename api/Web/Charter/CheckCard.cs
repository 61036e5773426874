namespace Scheduler.Web.Charter;

/// <summary>What a link card says.</summary>
public sealed record CheckCard
{
    /// <summary>Its title.</summary>
    public string Title { get; init; } = "";

    /// <summary>Its sentences.</summary>
    public string Description { get; init; } = "";
}
