namespace Scheduler.Tests.Pipeline.Support;

/// <summary>Each class of tests has a world of its own: its clock is nobody else's.</summary>
public abstract class PipelineTests(World world) : IClassFixture<World>
{
    private int _practices;

    protected World World => world;

    protected static CancellationToken Token => TestContext.Current.CancellationToken;

    protected Task<Practice> Practice(Func<Contracts.Channels.ChannelSettings, Contracts.Channels.ChannelSettings>? settings = null, params Contracts.Channels.Network[] networks) =>
        Support.Practice.Open(world, $"{GetType().Name.ToLowerInvariant()}-{TestContext.Current.TestCase!.TestMethod!.MethodName.GetHashCode(StringComparison.Ordinal) & 0xffff}-{_practices++}", settings, networks);

    protected DateTimeOffset In(double minutes) => world.Clock.GetUtcNow().AddMinutes(minutes);
}
