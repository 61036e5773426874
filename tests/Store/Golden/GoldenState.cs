using System.Collections.Immutable;

namespace Scheduler.Tests.Store.Golden;

[GenerateSerializer, Alias("golden-state")]
public sealed record GoldenState
{
    [Id(0)]
    public string Text { get; init; } = "";

    [Id(1)]
    public DateTimeOffset At { get; init; }

    [Id(2)]
    public ImmutableArray<GoldenPart> Parts { get; init; } = [];
}
