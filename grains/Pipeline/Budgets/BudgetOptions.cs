using System.ComponentModel.DataAnnotations;

namespace Scheduler.Pipeline.Budgets;

/// <summary>What the installation's applications may spend at their networks.</summary>
public sealed class BudgetOptions
{
    /// <summary>Where they stand in the configuration.</summary>
    public const string Section = "Scheduler:Budgets";

    /// <summary>Videos that the YouTube application may begin to upload a day, midnight to midnight in California.</summary>
    /// <value>Default 100, what Google grants to a new project (developers.google.com/youtube/data/determine_quota_cost); 0: no limit of ours.</value>
    [Range(0, 1_000_000)]
    public int YouTubeUploadsPerDay { get; set; } = 100;

    /// <summary>US dollars that the X application may spend a calendar month (UTC). X charges each post, more where it holds a link.</summary>
    /// <value>Default 0: no limit of ours; X then refuses when its credit is used up.</value>
    [Range(0, 1_000_000)]
    public decimal XDollarsPerMonth { get; set; }
}
