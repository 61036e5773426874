namespace Scheduler.Tests.Store.Golden;

[GenerateSerializer, Alias("golden-part")]
public abstract record GoldenPart;
