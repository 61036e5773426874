using System.Collections.Concurrent;
using System.Net;
using System.Net.Sockets;
using System.Text;

namespace Scheduler.Tests.Connectors.Support;

/// <summary>Answers the first request of each connection, reads the next one whole and closes politely without a word.</summary>
public sealed class DyingConnections : IAsyncDisposable
{
    private readonly TcpListener _listener = new(IPAddress.Loopback, 0);
    private readonly CancellationTokenSource _stop = new();
    private readonly Task _accepting;

    public DyingConnections()
    {
        _listener.Start();
        _accepting = Accept();
    }

    public Uri Address => new($"http://127.0.0.1:{((IPEndPoint)_listener.LocalEndpoint).Port}/");

    /// <summary>The first line of each request that arrived whole.</summary>
    public ConcurrentQueue<string> Requests { get; } = new();

    public async ValueTask DisposeAsync()
    {
        await _stop.CancelAsync();
        _listener.Dispose();
        await _accepting.ConfigureAwait(ConfigureAwaitOptions.SuppressThrowing);
        _stop.Dispose();
    }

    private async Task Accept()
    {
        while (true)
        {
            using var client = await _listener.AcceptTcpClientAsync(_stop.Token);
            await using var stream = client.GetStream();
            using var reader = new StreamReader(stream, Encoding.ASCII);
            await ReadRequest(reader);
            await stream.WriteAsync("HTTP/1.1 200 OK\r\nContent-Length: 11\r\n\r\n{\"meta\":{}}"u8.ToArray(), _stop.Token);
            await ReadRequest(reader);
        }
    }

    private async Task ReadRequest(StreamReader reader)
    {
        if (await reader.ReadLineAsync(_stop.Token) is not { } first)
        {
            return;
        }

        var length = 0;
        while (await reader.ReadLineAsync(_stop.Token) is { Length: > 0 } header)
        {
            length = header.StartsWith("Content-Length:", StringComparison.OrdinalIgnoreCase)
                ? int.Parse(header["Content-Length:".Length..], System.Globalization.CultureInfo.InvariantCulture) : length;
        }

        if (length > 0)
        {
            await reader.ReadBlockAsync(new char[length], _stop.Token);
        }

        Requests.Enqueue(first);
    }
}
