using Scheduler.Connectors.Bluesky;

namespace Scheduler.Tests.Connectors.Bluesky;

public sealed class TidTests
{
    private static readonly DateTimeOffset Noon = new(2026, 11, 23, 12, 0, 0, TimeSpan.Zero);

    [Fact]
    public void Keys_sort_as_their_times_do()
    {
        var keys = Enumerable.Range(0, 50).Select(step => Tid.Create(Noon.AddTicks(10 * step * step * step), 1023 - step)).ToList();

        Assert.Equal(keys.Order(StringComparer.Ordinal), keys);
    }

    [Fact]
    public void Posts_of_one_instant_have_keys_of_their_own() =>
        Assert.Equal(1024, Enumerable.Range(0, 1024).Select(clock => Tid.Create(Noon, clock)).Distinct().Count());

    [Theory]
    [InlineData("3jzfcijpj2z2a", true)]
    [InlineData("2222222222222", true)]
    [InlineData("zzzzzzzzzzzzz", false)]
    [InlineData("my-fixed-key", false)]
    [InlineData("3jzfcijpj2z21", false)]
    public void A_key_is_one_that_the_server_takes(string key, bool valid) => Assert.Equal(valid, Tid.IsValid(key));

    [Fact]
    public void Each_drawn_key_is_valid() => Assert.All(Enumerable.Range(0, 1024), clock => Assert.True(Tid.IsValid(Tid.Create(Noon, clock))));
}
