using Scheduler.Contracts.Channels;
using Scheduler.Tests.Cluster.Support;

namespace Scheduler.Tests.Cluster.Fire;

/// <summary>One life of the product, from its launch to its end.</summary>
internal sealed class FireLife(FailPlan plan, IEnumerable<string> arguments) : IAsyncDisposable
{
    private const int Killed = 137;
    private static readonly TimeSpan Patience = TimeSpan.FromSeconds(90);

    private readonly ProductProcess _process = ProductProcess.LaunchSelf([FireHost.Word, plan.ToString(), .. arguments]);

    public static FireLife Lasting(IEnumerable<string> arguments) => new(new(FailPoint.None, Network.Bluesky), arguments);

    /// <summary>Runs until the point kills it; answers the posts whose signature it acknowledged.</summary>
    public async Task<IReadOnlyList<string>> RunToItsEnd(int wave)
    {
        await Until.True("it was ready or dead", Patience, () => Task.FromResult(_process.HasEnded || _process.Heard("ready").Count > 0), _process.Story);
        await _process.Tell($"wave {wave}");
        await Until.True($"{plan} was reached", Patience, () =>
        {
            Assert.Empty(_process.Heard("refused"));
            return Task.FromResult(_process.HasEnded);
        }, _process.Story);
        Assert.True(await _process.Ended() == Killed, $"{plan}: it ended otherwise than killed. {_process.Story()}");
        return [.. _process.Heard("signed ").Select(line => line[7..])];
    }

    /// <summary>Gives an order and waits for the line that answers it.</summary>
    public async Task<string> Ask(string order)
    {
        await Until.True("it was ready", Patience, () => Task.FromResult(_process.Heard("ready").Count > 0), _process.Story);
        var before = _process.Heard(order).Count;
        await _process.Tell(order);
        await Until.True($"it answered {order}", Patience, () =>
        {
            Assert.Empty(_process.Heard("refused"));
            return Task.FromResult(_process.Heard(order).Count > before);
        }, _process.Story);
        return _process.Heard(order)[^1];
    }

    public async Task Quit()
    {
        await _process.Tell("quit");
        Assert.Equal(0, await _process.Ended());
    }

    /// <summary>Whether it found something that only a defect leaves: a wake that was missing.</summary>
    public bool Repaired => _process.Says("the timetable lacked");

    public string Story() => _process.Story();

    public ValueTask DisposeAsync() => _process.DisposeAsync();
}
