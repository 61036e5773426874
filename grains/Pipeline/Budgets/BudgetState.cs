namespace Scheduler.Pipeline.Budgets;

/// <summary>What a budget keeps.</summary>
[GenerateSerializer, Alias("budget-state"), Immutable]
public sealed record BudgetState
{
    /// <summary>When the counted period began (UTC).</summary>
    [Id(0)] public DateTimeOffset Since { get; init; }

    /// <summary>Granted since.</summary>
    [Id(1)] public long Spent { get; init; }

    /// <summary>Until when the network itself grants nothing (UTC).</summary>
    [Id(2)] public DateTimeOffset? ExhaustedUntil { get; init; }
}
