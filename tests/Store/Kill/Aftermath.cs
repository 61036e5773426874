using System.Globalization;
using Scheduler.Store;

namespace Scheduler.Tests.Store.Kill;

/// <summary>What must be true of a store after a crash, whichever it is.</summary>
internal static class Aftermath
{
    public static async Task Check(IStore store, string round, IReadOnlyList<int> acknowledged, string seed, CancellationToken token)
    {
        for (var writer = 0; writer < acknowledged.Count; writer++)
        {
            var last = acknowledged[writer];
            await Everything_acknowledged_is_there(store, round, writer, last, seed, token);
            await The_step_under_way_left_a_beginning(store, round, writer, last + 1, seed, token);
            await Writing_it_again_completes_it(store, round, writer, last + 1, seed, token);
        }
    }

    private static async Task Everything_acknowledged_is_there(IStore store, string round, int writer, int last, string seed, CancellationToken token)
    {
        for (var step = 1; step <= last; step++)
        {
            var claim = await store.Read([$"claim/{round}/{writer}/{step}", $"end/{round}/{writer}/{step}"], token);
            Assert.True(claim.All(value => value is not null), $"Writer {writer} lost step {step} of {last} ({seed}).");
        }

        var logged = (await store.Log(Trace.Log(round, writer), 0, cancellationToken: token)).Select(entry => int.Parse(entry.Id, CultureInfo.InvariantCulture)).ToArray();
        var registered = (await store.Range(Trace.Register(round, writer), 0, long.MaxValue, cancellationToken: token)).Select(scored => (int)scored.Score).ToArray();
        var expected = Enumerable.Range(1, last).ToArray();
        Assert.True(expected.SequenceEqual(logged.Take(last)), $"Writer {writer}: the log is not in order ({seed}).");
        Assert.True(expected.SequenceEqual(registered.Take(last)), $"Writer {writer}: the register is not whole ({seed}).");
        Assert.True(logged.Length <= last + 1 && registered.Length <= last + 1, $"Writer {writer} is further than it was told ({seed}).");
        if (last > 0)
        {
            Assert.True((await Trace.Read(store, round, writer, last, token)).All(present => present), $"Writer {writer}: its last step is not as written ({seed}).");
        }
    }

    private static async Task The_step_under_way_left_a_beginning(IStore store, string round, int writer, int step, string seed, CancellationToken token)
    {
        var present = await Trace.Read(store, round, writer, step, token);
        Assert.True(present.SkipWhile(there => there).All(there => !there), $"Writer {writer}: step {step} has an end without its beginning, {string.Join(',', present)} ({seed}).");
        Assert.False(await store.Read($"claim/{round}/{writer}/{step + 1}", token) is not null, $"Writer {writer} went on without an answer ({seed}).");
    }

    private static async Task Writing_it_again_completes_it(IStore store, string round, int writer, int step, string seed, CancellationToken token)
    {
        await store.Write(Trace.Batch(round, writer, step), token);
        Assert.True((await Trace.Read(store, round, writer, step, token)).All(there => there), $"Writer {writer}: step {step} could not be completed ({seed}).");
        var entries = await store.Log(Trace.Log(round, writer), 0, cancellationToken: token);
        Assert.Equal(step, entries.Count);
    }
}
