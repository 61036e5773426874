using System.Diagnostics;
using System.Globalization;
using System.Net;
using System.Net.Sockets;
using Microsoft.Extensions.Logging.Abstractions;
using Scheduler.Store.Redis;
using Scheduler.Tests.Architecture.House;

namespace Scheduler.Tests.Architecture.Deploy;

public sealed class RedisSettingsTests
{
    [Fact]
    public async Task A_server_with_these_settings_is_one_that_the_store_accepts()
    {
        var folder = Directory.CreateTempSubdirectory("scheduler-redis-");
        var port = FreePort().ToString(CultureInfo.InvariantCulture);
        using var server = Process.Start(new ProcessStartInfo("redis-server",
            [Repository.Path("deploy/redis.conf"), "--port", port, "--bind", "127.0.0.1", "--dir", folder.FullName]) { RedirectStandardOutput = true })!;
        try
        {
            while (await server.StandardOutput.ReadLineAsync(TestContext.Current.CancellationToken) is { } line && !line.Contains("Ready to accept", StringComparison.Ordinal)) { }
            Assert.False(server.HasExited, "redis-server refused the settings");
            // Connecting asks the server for each setting and throws when one lets it forget.
            using var store = RedisStore.Connect(new() { ConnectionString = "127.0.0.1:" + port }, NullLogger<RedisStore>.Instance);
            Assert.True(Directory.Exists(Path.Combine(folder.FullName, "appendonlydir")));
        }
        finally
        {
            server.Kill();
            await server.WaitForExitAsync(TestContext.Current.CancellationToken);
            folder.Delete(recursive: true);
        }
    }

    [Fact]
    public void Memory_has_no_limit() => Assert.Contains("maxmemory 0", Repository.Lines("deploy/redis.conf"));

    private static int FreePort()
    {
        using var probe = new TcpListener(IPAddress.Loopback, 0);
        probe.Start();
        return ((IPEndPoint)probe.LocalEndpoint).Port;
    }
}
