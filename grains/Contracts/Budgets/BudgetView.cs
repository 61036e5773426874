namespace Scheduler.Contracts.Budgets;

/// <summary>A network's budget as it is read.</summary>
[GenerateSerializer, Alias("budget-view"), Immutable]
public sealed record BudgetView
{
    /// <summary>The most that is granted in one period; 0: no limit of ours.</summary>
    [Id(0)] public required long Limit { get; init; }

    /// <summary>Granted in this period; not counted without a limit.</summary>
    [Id(1)] public required long Spent { get; init; }

    /// <summary>When the period ends (UTC).</summary>
    [Id(2)] public required DateTimeOffset Ends { get; init; }

    /// <summary>Until when the network itself grants nothing (UTC); null: it has not said so.</summary>
    [Id(3)] public DateTimeOffset? ExhaustedUntil { get; init; }
}
