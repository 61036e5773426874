using Scheduler.Contracts.Publishing;
using Scheduler.Pipeline.Timetable;
using Scheduler.Store;
using Scheduler.Tests.Pipeline.Support;

namespace Scheduler.Tests.Pipeline.Timetable;

public sealed class UnreadableEntryTests(World world) : PipelineTests(world)
{
    [Fact]
    public async Task An_entry_that_cannot_be_read_keeps_nobody_from_being_woken()
    {
        var practice = await Practice();
        await World.Store.Write([.. Enumerable.Range(0, TimetableShards.Count).Select(s => new StoreOperation.Add(TimetableShards.Register(s), "not an entry", 0))], Token);
        var post = await practice.Signed(practice.Content("Part malgré tout.", In(2)));
        await practice.UntilState(post, PublicationState.Published);
    }
}
