namespace Scheduler.Contracts.Budgets;

/// <summary>The answer to whoever wants to spend.</summary>
[GenerateSerializer, Alias("budget-grant"), Immutable]
public sealed record BudgetGrant
{
    /// <summary>When it was granted or refused (UTC).</summary>
    [Id(0)] public required DateTimeOffset At { get; init; }

    /// <summary>From when on to ask again (UTC); null: it is granted.</summary>
    [Id(1)] public DateTimeOffset? Until { get; init; }
}
