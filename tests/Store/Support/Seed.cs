namespace Scheduler.Tests.Store.Support;

/// <summary>Another course each time, printed so that it can be gone again: SCHEDULER_TEST_SEED.</summary>
internal sealed record Seed(int Value)
{
    public Random Random { get; } = new(Value);

    public string Name => $"SCHEDULER_TEST_SEED={Value}";

    public static Seed Fresh()
    {
        var seed = new Seed(int.TryParse(Environment.GetEnvironmentVariable("SCHEDULER_TEST_SEED"), out var given) ? given : Random.Shared.Next());
        TestContext.Current.TestOutputHelper?.WriteLine(seed.Name);
        return seed;
    }
}
