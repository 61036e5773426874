using Mono.Cecil;
using Scheduler.Tests.Architecture.House;

namespace Scheduler.Tests.Architecture;

/// <summary>A call goes to the right of the flow, never back: A → B → A between grains is a deadlock.</summary>
public sealed class DirectionTests
{
    private static readonly Calls Pipeline = new(Assemblies.Pipeline.Location);

    /// <summary>A sign-in ends in the account's own grain, which calls nobody.</summary>
    private const string SignIn = "Scheduler.Pipeline.Accounts.ConnectGrain → Scheduler.Contracts.Accounts.IAccountGrain";

    [Fact]
    public void A_grain_with_all_its_helpers_calls_only_later_stages_and_what_is_beside_the_flow()
    {
        var grains = Pipeline.Types.Where(Calls.IsGrainClass).ToList();
        Assert.Equal(Assemblies.GrainClasses.Where(g => g.Assembly == Assemblies.Pipeline).Select(g => g.FullName), grains.Select(g => g.FullName).Order(StringComparer.Ordinal));
        var back = from grain in grains
                   from called in Pipeline.Reach(grain)
                   where !Stages.MayCall(Stages.Of(grain.Namespace), Stages.Of(called))
                   select $"{grain.FullName} → {called}";
        Assert.Equal([SignIn], back);
        Assert.Empty(Reach("Accounts.AccountGrain"));
    }

    // A chore that no grain reaches may also ask the grains of its own stage.
    [Fact]
    public void Every_class_keeps_the_direction_of_its_stage_and_only_the_timetable_wakes_whom_it_wants()
    {
        var back = from type in Pipeline.Types
                   from called in Calls.Grains(type)
                   where Stages.Of(type.Namespace) != Stages.Of(called.Namespace) && !Stages.MayCall(Stages.Of(type.Namespace), Stages.Of(called.Namespace))
                   select $"{type.FullName} → {called.FullName}";
        Assert.Empty(back);
        Assert.Equal(["Scheduler.Pipeline.Timetable.Waker"],
            Pipeline.Types.Where(t => Stages.Of(t.Namespace) == Stages.Timetable && Calls.Grains(t).Count > 0).Select(t => t.FullName));
    }

    [Fact]
    public void No_grain_can_reach_the_waker() =>
        Assert.DoesNotContain(Pipeline.Types.Where(Calls.IsGrainClass), g => Pipeline.Reach(g).Contains("Scheduler.Contracts.Blog.IBlogGrain"));

    [Fact]
    public void The_reader_of_calls_sees_the_calls_there_are()
    {
        Assert.Contains("Scheduler.Contracts.Posts.IPostGrain", Reach("Blog.BlogGrain"));
        Assert.Contains("Scheduler.Contracts.Channels.IChannelGrain", Reach("Posts.PostGrain"));
        Assert.Contains("Scheduler.Contracts.Surgeons.ISurgeonGrain", Reach("Posts.PostGrain"));
        Assert.Contains("Scheduler.Contracts.Publishing.IPublicationGrain", Reach("Channels.ChannelGrain"));
        Assert.Contains("Scheduler.Contracts.Accounts.IAccountGrain", Reach("Publishing.PublicationGrain"));
    }

    [Theory]
    [InlineData("Blog", "Posts", true)]
    [InlineData("Campaigns", "Posts", true)]
    [InlineData("Series", "Posts", true)]
    [InlineData("Series", "Campaigns", false)]
    [InlineData("Blog", "Campaigns", false)]
    [InlineData("Posts", "Campaigns", false)]
    [InlineData("Posts", "Blog", false)]
    [InlineData("Posts", "Posts", false)]
    [InlineData("Publishing", "Channels", false)]
    [InlineData("Publishing", "Accounts", true)]
    [InlineData("Accounts", "Channels", false)]
    [InlineData("Holds", "Accounts", false)]
    [InlineData("Timetable", "Blog", true)]
    [InlineData("Elsewhere", "Posts", false)]
    public void The_direction_is_the_one_that_the_flow_draws(string from, string to, bool allowed) => Assert.Equal(allowed, Stages.MayCall(from, to));

    [Fact]
    public void Every_grain_lives_in_a_stage_that_has_a_name()
    {
        var known = Stages.Flow.Concat(Stages.Beside).Concat(Stages.Sources).ToHashSet();
        Assert.All(Assemblies.GrainInterfaces.Concat(Assemblies.GrainClasses), t => Assert.Contains(Stages.Of(t.Namespace), known));
    }

    private static IReadOnlySet<string> Reach(string type) => Pipeline.Reach(Pipeline.Module.GetType("Scheduler.Pipeline." + type));
}
