using System.ComponentModel;
using System.Diagnostics;
using System.Globalization;
using System.Net;
using System.Net.Sockets;
using StackExchange.Redis;

namespace Scheduler.Tests.Store.Support;

/// <summary>A real redis-server on a free loopback port, with its data in a folder of its own.</summary>
internal sealed class RedisProcess : IAsyncDisposable
{
    private readonly TemporaryFolder _data = new();
    private readonly string[] _settings;
    private readonly int _port = FreePort();
    private Process? _process;

    private RedisProcess(string[] settings) => _settings = settings;

    public string ConnectionString => string.Create(CultureInfo.InvariantCulture, $"127.0.0.1:{_port},connectTimeout=2000,syncTimeout=10000,asyncTimeout=10000");

    /// <summary>One that syncs every write, unless a later setting says otherwise.</summary>
    public static async Task<RedisProcess> Start(params string[] settings)
    {
        var redis = new RedisProcess(settings);
        await redis.StartAgain();
        return redis;
    }

    public async Task StartAgain()
    {
        var start = new ProcessStartInfo("redis-server") { RedirectStandardOutput = true, RedirectStandardError = true };
        string[] demanded = ["--bind", "127.0.0.1", "--port", $"{_port}", "--dir", _data.Path, "--save", "", "--appendonly", "yes", "--appendfsync", "always", "--maxmemory-policy", "noeviction"];
        foreach (var argument in (string[])[.. demanded, .. _settings])
        {
            start.ArgumentList.Add(argument);
        }

        try
        {
            _process = Process.Start(start)!;
        }
        catch (Win32Exception)
        {
            Assert.Fail("redis-server is missing. Install it (Debian: apt-get install redis-server) and run the tests again.");
        }

        _process.BeginOutputReadLine();
        _process.BeginErrorReadLine();
        await Wait.Until("redis-server answered a ping", Answers, TestContext.Current.CancellationToken);
    }

    /// <summary>Ends it as a power cut would, without a word.</summary>
    public async Task Kill()
    {
        _process!.Kill();
        await _process.WaitForExitAsync();
    }

    /// <summary>Stands still with its sockets open, as a server does that swaps or is migrated.</summary>
    public Task Freeze() => Signal("STOP");

    public Task Thaw() => Signal("CONT");

    public async ValueTask DisposeAsync()
    {
        await Kill();
        _process!.Dispose();
        _data.Dispose();
    }

    private async Task Signal(string signal)
    {
        using var kill = Process.Start("/bin/sh", ["-c", $"kill -{signal} {_process!.Id}"]);
        await kill.WaitForExitAsync();
        Assert.Equal(0, kill.ExitCode);
    }

    private async Task<bool> Answers()
    {
        Assert.False(_process!.HasExited, "redis-server ended while it started.");
        try
        {
            using var client = await ConnectionMultiplexer.ConnectAsync(ConnectionString);
            await client.GetDatabase().PingAsync();
            return true;
        }
        catch (RedisException)
        {
            return false;
        }
    }

    private static int FreePort()
    {
        using var listener = new TcpListener(IPAddress.Loopback, 0);
        listener.Start();
        return ((IPEndPoint)listener.LocalEndpoint).Port;
    }
}
