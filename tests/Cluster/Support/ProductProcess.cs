using System.Collections.Concurrent;
using System.Diagnostics;
using System.Reflection;

namespace Scheduler.Tests.Cluster.Support;

/// <summary>The real executable as a process of its own, and what it said.</summary>
internal sealed class ProductProcess : IAsyncDisposable
{
    private static readonly TimeSpan StartDeadline = TimeSpan.FromSeconds(120);
    private static readonly HttpClient Http = new() { Timeout = TimeSpan.FromSeconds(10) };

    private readonly Process _process;
    private readonly ConcurrentQueue<string> _lines = [];
    private readonly Task _reading;

    private ProductProcess(Process process)
    {
        _process = process;
        _reading = Task.WhenAll(Read(process.StandardOutput, Said), Read(process.StandardError, Errors));
    }

    public List<string> Said { get; } = [];

    public List<string> Errors { get; } = [];

    public static ProductProcess Launch(params IEnumerable<string> arguments)
    {
        var folder = typeof(ProductProcess).Assembly.GetCustomAttributes<AssemblyMetadataAttribute>().Single(a => a.Key == "SiloFolder").Value!;
        return Start(Path.Combine(folder, "Scheduler.Silo"), arguments);
    }

    /// <summary>This very executable, as something else than a test.</summary>
    public static ProductProcess LaunchSelf(params IEnumerable<string> arguments) => Start(Environment.ProcessPath!, arguments);

    private static ProductProcess Start(string program, IEnumerable<string> arguments)
    {
        var start = new ProcessStartInfo(program)
        {
            RedirectStandardOutput = true, RedirectStandardError = true, RedirectStandardInput = true, WorkingDirectory = Path.GetTempPath(),
        };
        foreach (var argument in arguments) { start.ArgumentList.Add(argument); }
        return new ProductProcess(Process.Start(start)!);
    }

    /// <summary>An address of it answers with success.</summary>
    public Task Answers(Uri address) => Until.True($"{address} answered", StartDeadline, async () =>
    {
        Assert.False(_process.HasExited, $"The process ended by itself: {Story()}");
        return await Reads(address);
    }, Story);

    /// <summary>Whoever listens there answers with success.</summary>
    public static async Task<bool> Reads(Uri address)
    {
        try
        {
            using var answer = await Http.GetAsync(address, TestContext.Current.CancellationToken);
            return answer.IsSuccessStatusCode;
        }
        catch (Exception e) when (e is HttpRequestException or TaskCanceledException) { return false; }
    }

    public bool HasEnded => _process.HasExited;

    /// <summary>The lines it has said that begin so.</summary>
    public IReadOnlyList<string> Heard(string beginning)
    {
        lock (Said) { return [.. Said.Where(line => line.StartsWith(beginning, StringComparison.Ordinal))]; }
    }

    /// <summary>Whether it ever said so.</summary>
    public bool Says(string part)
    {
        lock (Said) { return Said.Any(line => line.Contains(part, StringComparison.Ordinal)); }
    }

    /// <summary>Writes it a line; where it has just died, nobody reads it.</summary>
    public async Task Tell(string line)
    {
        try { await _process.StandardInput.WriteLineAsync(line); }
        catch (IOException) { /* It is dead: whoever waits for its answer sees that. */ }
    }

    /// <summary>As the power going out would end it.</summary>
    public async Task Kill()
    {
        if (!_process.HasExited) { _process.Kill(); }
        await Ended();
    }

    /// <summary>It ended by itself; answers its exit code.</summary>
    public async Task<int> Ended()
    {
        using var patience = CancellationTokenSource.CreateLinkedTokenSource(TestContext.Current.CancellationToken);
        patience.CancelAfter(StartDeadline);
        await _process.WaitForExitAsync(patience.Token);
        await _reading;
        return _process.ExitCode;
    }

    public string Story() => string.Join('\n', _lines.TakeLast(40));

    public async ValueTask DisposeAsync()
    {
        if (!_process.HasExited) { _process.Kill(); }
        await _process.WaitForExitAsync(CancellationToken.None);
        _process.Dispose();
    }

    private async Task Read(StreamReader from, List<string> to)
    {
        while (await from.ReadLineAsync() is { } line)
        {
            lock (to) { to.Add(line); }
            _lines.Enqueue(line);
        }
    }
}
