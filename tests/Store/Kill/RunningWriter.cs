using System.Collections.Concurrent;
using System.Diagnostics;
using System.Globalization;
using Scheduler.Tests.Store.Support;

namespace Scheduler.Tests.Store.Kill;

/// <summary>The writer's process, seen from outside: what it was told is written.</summary>
internal sealed class RunningWriter : IAsyncDisposable
{
    private readonly Process _process;
    private readonly Task _reading;
    private readonly ConcurrentQueue<string> _other = [];
    private readonly int[] _last = new int[WriterProcess.Writers];
    private int _acknowledged;

    private RunningWriter(Process process)
    {
        _process = process;
        _reading = Read();
    }

    /// <summary>The last acknowledged step of each writer.</summary>
    public IReadOnlyList<int> Last => _last;

    public IReadOnlyCollection<string> Said => _other;

    public int ExitCode => _process.ExitCode;

    public static RunningWriter Start(string store, string round)
    {
        var start = new ProcessStartInfo(Path.Combine(AppContext.BaseDirectory, "Scheduler.Tests.Store")) { RedirectStandardOutput = true };
        start.ArgumentList.Add(WriterProcess.Word);
        start.ArgumentList.Add(store);
        start.ArgumentList.Add(round);
        return new RunningWriter(Process.Start(start)!);
    }

    public async Task Acknowledged(int atLeast, CancellationToken token)
    {
        await Wait.Until(
            $"a writer had {atLeast} writes acknowledged",
            () => Task.FromResult(Volatile.Read(ref _acknowledged) >= atLeast || _process.HasExited),
            token);
        Assert.False(_process.HasExited, $"The writer ended by itself: {string.Join(' ', _other)}");
    }

    public async Task Kill()
    {
        _process.Kill();
        await Ended();
    }

    /// <summary>It ended, and every line that it printed is read.</summary>
    public async Task Ended()
    {
        await _process.WaitForExitAsync();
        await _reading;
    }

    public async ValueTask DisposeAsync()
    {
        if (!_process.HasExited)
        {
            await Kill();
        }

        _process.Dispose();
    }

    private async Task Read()
    {
        while (await _process.StandardOutput.ReadLineAsync() is { } line)
        {
            if (line.Split(' ') is [var writer, var step]
                && int.TryParse(writer, CultureInfo.InvariantCulture, out var w) && int.TryParse(step, CultureInfo.InvariantCulture, out var s))
            {
                Assert.Equal(_last[w] + 1, s);
                _last[w] = s;
                Interlocked.Increment(ref _acknowledged);
            }
            else
            {
                _other.Enqueue(line);
            }
        }
    }
}
