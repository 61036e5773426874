using Scheduler.Contracts.Channels;
using Scheduler.Contracts.Posts;
using Scheduler.Contracts.Publishing;
using Scheduler.Tests.Pipeline.Support;

namespace Scheduler.Tests.Pipeline.Channels;

public sealed class ClockChangeTests(World world) : PipelineTests(world)
{
    private static readonly TimeZoneInfo Paris = TimeZoneInfo.FindSystemTimeZoneById("Europe/Paris");

    private static readonly string[] Texts =
    [
        "L’attelle se porte la nuit, quatre semaines.", "Pansement sec : comment le changer soi-même.", "Le jeûne avant une anesthésie, heure par heure.",
    ];

    [Fact]
    public async Task A_post_a_day_at_half_past_eight_leaves_at_half_past_eight_over_the_year_end_and_both_changes_of_the_clock()
    {
        foreach (var eve in new[] { new DateOnly(2026, 12, 30), new DateOnly(2027, 3, 26), new DateOnly(2027, 10, 29) })
        {
            await Until(eve, new(9, 0));
            var practice = await Practice(c => c with { Slots = ["0 30 8 * * ?"] });
            var (posts, sent) = (new List<IPostGrain>(), World.Networks[Network.Bluesky].Sent.Count);
            foreach (var text in Texts) { posts.Add(await practice.Signed(practice.Content(text))); }
            for (var day = 0; day < posts.Count; day++)
            {
                await Until(eve.AddDays(day + 1), new(8, 29));
                Assert.Equal(PublicationState.Planned, (await practice.Line(posts[day]))!.State);
                await practice.UntilState(posts[day], PublicationState.Published);
                var at = TimeZoneInfo.ConvertTime((await practice.Line(posts[day]))!.At, Paris);
                Assert.Equal((eve.AddDays(day + 1), 8, 30), (DateOnly.FromDateTime(at.DateTime), at.Hour, at.Minute));
            }

            Assert.Equal(sent + Texts.Length, World.Networks[Network.Bluesky].Sent.Count);
        }
    }

    private Task Until(DateOnly day, TimeOnly hour)
    {
        var wall = day.ToDateTime(hour);
        return World.Pass(new DateTimeOffset(wall, Paris.GetUtcOffset(wall)) - World.Clock.GetUtcNow());
    }
}
