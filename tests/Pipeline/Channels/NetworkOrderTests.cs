using Scheduler.Contracts.Agencies;
using Scheduler.Contracts.Channels;
using Scheduler.Contracts.Keys;
using Scheduler.Contracts.Posts;
using Scheduler.Contracts.Publishing;
using Scheduler.Tests.Pipeline.Support;

namespace Scheduler.Tests.Pipeline.Channels;

public sealed class NetworkOrderTests(World world) : PipelineTests(world)
{
    private static readonly NetworkOrder TeaserFirst = Order(Step(Network.X), Step(Network.LinkedIn, 1), Step(Network.Bluesky, 1));

    [Fact]
    public async Task The_teaser_leaves_first_and_each_other_network_a_day_after_the_one_before()
    {
        var practice = await Arranged(TeaserFirst);
        var plan = await Plan(await practice.Submitted(practice.Content("Dans l’ordre.", null, Network.Bluesky, Network.LinkedIn, Network.X)));
        Assert.Equal(Day(plan[Network.X].At).AddDays(1), Day(plan[Network.LinkedIn].At));
        Assert.Equal(Day(plan[Network.LinkedIn].At).AddDays(1), Day(plan[Network.Bluesky].At));
        // The signature itself keeps the order: no move puts a network before its turn.
        Assert.Equal(Day(plan[Network.LinkedIn].At), Day(plan[Network.LinkedIn].NotBefore));
        Assert.True(plan[Network.LinkedIn].NotBefore > plan[Network.X].At);
    }

    [Fact]
    public async Task A_post_has_an_order_of_its_own_or_none()
    {
        var practice = await Arranged(TeaserFirst);
        var own = await Plan(await practice.Submitted(practice.Content("À l’envers.", null, Network.X, Network.LinkedIn) with { Order = Order(Step(Network.LinkedIn), Step(Network.X, 2)) }));
        Assert.Equal(Day(own[Network.LinkedIn].At).AddDays(2), Day(own[Network.X].At));

        var other = await Arranged(TeaserFirst);
        var none = await Plan(await other.Submitted(other.Content("Ensemble.", null, Network.X, Network.LinkedIn) with { Order = new() }));
        Assert.Equal(none[Network.LinkedIn].At, none[Network.X].At);
    }

    [Fact]
    public async Task A_chosen_hour_comes_first_and_the_next_network_counts_from_it()
    {
        var practice = await Arranged(TeaserFirst);
        var content = practice.Content("À mon heure.", null, Network.X, Network.LinkedIn);
        var plan = await Plan(await practice.Submitted(content with { Variants = [content.Variants[0] with { PlannedAt = In(4 * 1440) }, content.Variants[1]] }));
        Assert.Equal(In(4 * 1440), plan[Network.X].At);
        Assert.Equal(Day(plan[Network.X].At).AddDays(1), Day(plan[Network.LinkedIn].At));
    }

    [Fact]
    public async Task A_network_whose_window_closes_before_its_turn_is_refused_by_name()
    {
        var practice = await Arranged(TeaserFirst);
        var content = practice.Content("Trop tard.", null, Network.X, Network.LinkedIn);
        var post = World.Grains.Post(practice.NewPost());
        await post.Create(content with { Variants = [content.Variants[0] with { PlannedAt = In(5 * 1440) }, content.Variants[1] with { NotAfter = In(2 * 1440) }] }, Support.Practice.Manager, Token);
        var refusal = (await post.Submit(Support.Practice.Manager, Token)).Refusal!;
        Assert.Equal("order.no-slot", refusal.Code);
        Assert.Contains("LinkedIn", refusal.French, StringComparison.Ordinal);
    }

    [Fact]
    public async Task A_network_that_is_held_keeps_nobody_back()
    {
        var practice = await Arranged(Order(Step(Network.X), Step(Network.Bluesky, 0, 5)));
        await World.Grains.Hold(practice.Channel(Network.X).ToString()).Place(Support.Practice.Pause("X est en panne.", Role.Manager, Support.Practice.Manager), Token);
        var content = practice.Content("Sans l’attendre.", null, Network.X, Network.Bluesky);
        var post = await practice.Signed(content with { Variants = [content.Variants[0] with { PlannedAt = In(3) }, content.Variants[1] with { PlannedAt = In(8) }] });
        await practice.UntilState(post, PublicationState.Published);
        Assert.NotEqual(PublicationState.Published, (await practice.Line(post, Network.X))?.State);
    }

    [Fact]
    public async Task A_new_profile_keeps_the_order_and_an_impossible_one_is_refused()
    {
        var practice = await Arranged(TeaserFirst);
        await practice.Person.Define((await practice.Person.Read(Token))! with { Order = null, Place = "Val-d’Orme" }, Support.Practice.Manager, Token);
        Assert.Equal(TeaserFirst, (await practice.Person.Read(Token))!.Order);
        Assert.Equal("order.network-twice", (await practice.Person.Arrange(Order(Step(Network.X), Step(Network.X, 1)), Support.Practice.Manager, Token)).Refusal!.Code);
        var post = await World.Grains.Post(practice.NewPost()).Create(practice.Content("Mal rangée.") with { Order = Order(Step(Network.X, 31)) }, Support.Practice.Manager, Token);
        Assert.Equal("order.spacing", post.Refusal!.Code);
    }

    private async Task<Practice> Arranged(NetworkOrder order)
    {
        var practice = await Practice(c => c with { Slots = ["0 30 8 * * ?"] }, Network.Bluesky, Network.X, Network.LinkedIn);
        Assert.Null((await practice.Person.Arrange(order, Support.Practice.Manager, Token)).Refusal);
        return practice;
    }

    private static async Task<Dictionary<Network, PlannedPublication>> Plan(IPostGrain post) => (await post.Read(Token))!.Plan.ToDictionary(p => p.Network);

    private static DateTime Day(DateTimeOffset at) => TimeZoneInfo.ConvertTime(at, TimeZoneInfo.FindSystemTimeZoneById("Europe/Paris")).Date;

    private static NetworkOrder Order(params NetworkStep[] steps) => new() { Steps = [.. steps] };

    private static NetworkStep Step(Network network, int days = 0, int minutes = 0) => new() { Network = network, Days = days, After = TimeSpan.FromMinutes(minutes) };
}
