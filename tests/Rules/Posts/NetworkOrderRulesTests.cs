using Scheduler.Contracts.Channels;
using Scheduler.Contracts.Keys;
using Scheduler.Contracts.Posts;
using Scheduler.Pipeline.Posts;
using Scheduler.Tests.Rules.Support;

namespace Scheduler.Tests.Rules.Posts;

public sealed class NetworkOrderRulesTests
{
    private static readonly TimeZoneInfo Paris = TimeZoneInfo.FindSystemTimeZoneById("Europe/Paris");

    [Fact]
    public void No_order_and_an_empty_one_ask_for_nothing()
    {
        Assert.Null(NetworkOrderRules.Against(null));
        Assert.Null(NetworkOrderRules.Against(new()));
        Assert.All(NetworkOrderRules.Sequence(new(), [On(Network.X), On(Network.LinkedIn)]), v => Assert.Null(v.Step));
    }

    [Theory]
    [InlineData(-1, 0)]
    [InlineData(31, 0)]
    [InlineData(0, -1)]
    [InlineData(0, 1440)]
    public void Networks_are_neither_before_one_another_nor_months_apart(int days, int minutes) =>
        Assert.Equal("order.spacing", NetworkOrderRules.Against(Order(Step(Network.X), Step(Network.LinkedIn, days, minutes)))!.Code);

    [Fact]
    public void A_network_has_one_place()
    {
        var refusal = NetworkOrderRules.Against(Order(Step(Network.X), Step(Network.LinkedIn, 1), Step(Network.X, 2)))!;
        Assert.Equal("order.network-twice", refusal.Code);
        Assert.Contains("X", refusal.French, StringComparison.Ordinal);
    }

    [Fact]
    public void Hours_are_given_in_the_order_and_networks_without_a_place_come_last()
    {
        var order = Order(Step(Network.X), Step(Network.YouTube, 1), Step(Network.LinkedIn, 1));
        var sequence = NetworkOrderRules.Sequence(order, [On(Network.Bluesky), On(Network.LinkedIn), On(Network.X, "a"), On(Network.X, "b")]);
        Assert.Equal(["x/a", "x/b", "linkedin/a", "bluesky/a"], sequence.Select(v => Name(v.Variant)));
        Assert.Equal([Network.X, Network.X, Network.LinkedIn, null], sequence.Select(v => v.Step?.Network));
    }

    [Theory]
    [InlineData("2026-12-07T08:30:00Z", 1, "2026-12-07T23:00:00Z")]
    [InlineData("2026-12-07T23:30:00Z", 1, "2026-12-08T23:00:00Z")]
    [InlineData("2027-03-27T09:00:00Z", 1, "2027-03-27T23:00:00Z")]
    [InlineData("2027-03-27T09:00:00Z", 2, "2027-03-28T22:00:00Z")]
    [InlineData("2026-12-30T09:00:00Z", 2, "2026-12-31T23:00:00Z")]
    public void The_next_day_begins_at_midnight_in_Paris_whatever_the_clock_change(string before, int days, string from) =>
        Assert.Equal(At(from), NetworkOrderRules.From(Step(Network.X, days), At(before), Paris));

    [Fact]
    public void Where_midnight_does_not_exist_the_day_begins_with_its_first_hour()
    {
        var beirut = TimeZoneInfo.FindSystemTimeZoneById("Asia/Beirut");
        Assert.Equal(At("2027-03-27T22:00:00Z"), NetworkOrderRules.From(Step(Network.X, 1), At("2027-03-27T09:00:00Z"), beirut));
    }

    [Fact]
    public void Hours_apart_are_hours()
    {
        Assert.Equal(At("2026-12-07T11:00:00Z"), NetworkOrderRules.From(Step(Network.X, 0, 150), At("2026-12-07T08:30:00Z"), Paris));
        Assert.Equal(At("2026-12-07T08:30:00Z"), NetworkOrderRules.From(Step(Network.X), At("2026-12-07T08:30:00Z"), Paris));
    }

    private static NetworkOrder Order(params NetworkStep[] steps) => new() { Steps = [.. steps] };

    private static NetworkStep Step(Network network, int days = 0, int minutes = 0) => new() { Network = network, Days = days, After = TimeSpan.FromMinutes(minutes) };

    private static Variant On(Network network, string account = "a") => new() { Channel = new ChannelKey(Made.Key.Owner, network, account).ToString(), Text = "Bonjour." };

    private static string Name(Variant variant) => ChannelKey.Parse(variant.Channel) is var key ? $"{key.Network.Slug()}/{key.Account}" : "";

    private static DateTimeOffset At(string text) => DateTimeOffset.Parse(text, System.Globalization.CultureInfo.InvariantCulture);
}
