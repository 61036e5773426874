namespace Scheduler.Pipeline.Publishing;

/// <summary>The claim of the one public call of an attempt that uploaded first. Without it, nothing public was ever asked for.</summary>
[GenerateSerializer, Alias("create-claim"), Immutable]
public sealed record CreateClaim
{
    /// <summary>The attempt's own token.</summary>
    [Id(0)] public required string Token { get; init; }

    /// <summary>Made (UTC).</summary>
    [Id(1)] public required DateTimeOffset At { get; init; }
}
