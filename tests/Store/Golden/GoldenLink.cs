namespace Scheduler.Tests.Store.Golden;

[GenerateSerializer, Alias("golden-link")]
public sealed record GoldenLink([property: Id(0)] string Address) : GoldenPart;
