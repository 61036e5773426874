using System.Globalization;
using Microsoft.Extensions.Configuration;
using Scheduler.Silo.Hosting;
using Scheduler.Silo.Launch;

namespace Scheduler.Tests.Architecture.Deploy;

public sealed class ComposeTests
{
    [Theory]
    [InlineData("silo", LaunchRole.Silo)]
    [InlineData("web", LaunchRole.Web)]
    public void Every_process_starts_with_a_command_line_that_is_understood(string service, LaunchRole role)
    {
        var plan = Plan(service);
        Assert.Equal(role, plan.Role);
        // What the image's own health check asks.
        Assert.Equal(int.Parse(Dockerfile.Last("EXPOSE"), CultureInfo.InvariantCulture), plan.Local.Port);
    }

    [Theory]
    [InlineData("silo")]
    [InlineData("web")]
    public void Every_process_reaches_Redis_with_its_password_and_its_settings_exist(string service)
    {
        var environment = Compose.Map(service, "environment");
        var settings = environment.Where(e => e.Key.StartsWith("Scheduler__", StringComparison.Ordinal)).ToDictionary(e => e.Key.Replace("__", ":", StringComparison.Ordinal), e => (string?)e.Value);
        var configuration = new ConfigurationBuilder().AddInMemoryCollection(settings).Build();
        var plan = Plan(service);
        Assert.StartsWith(plan.Redis + ",password=${REDIS_PASSWORD:?", RedisAddress.Of(plan, configuration));
        Assert.DoesNotContain(Compose.Texts(service, "command"), word => word.Contains("PASSWORD", StringComparison.Ordinal));
        Assert.All(settings.Keys.Where(k => k.StartsWith(SiloReachOptions.Section, StringComparison.Ordinal)), key =>
            Assert.NotNull(typeof(SiloReachOptions).GetProperty(key.Split(':')[^1])));
        Assert.Equal(SiloReachOptions.Auto, configuration.GetSection(SiloReachOptions.Section).Get<SiloReachOptions>()!.AdvertisedIP);
    }

    [Fact]
    public void Only_the_web_is_reached_from_outside_and_only_from_this_machine()
    {
        var inside = Plan("web").Local.Port;
        Assert.Equal([$"127.0.0.1:{inside}:{inside}"], Compose.Texts("web", "ports"));
        Assert.Throws<KeyNotFoundException>(() => Compose.Texts("silo", "ports"));
        Assert.Throws<KeyNotFoundException>(() => Compose.Texts("redis", "ports"));
    }

    [Fact]
    public void Redis_keeps_its_file_on_the_volume_and_reads_the_settings_beside_the_compose_file()
    {
        Assert.Contains("redis:/data", Compose.Texts("redis", "volumes"));
        Assert.Contains("./redis.conf:/etc/redis/redis.conf:ro", Compose.Texts("redis", "volumes"));
        Assert.Contains("dir /data", Compose.Texts("redis", "command")[^1]);
        Assert.Contains("/etc/redis/redis.conf", Compose.Texts("redis", "command")[^1]);
        Assert.DoesNotContain(":latest", Compose.Text("redis", "image"));
    }

    [Fact]
    public void Everything_stops_later_than_the_process_itself_gives_up()
    {
        var host = new Microsoft.Extensions.Hosting.HostOptions().ShutdownTimeout;
        Assert.All(new[] { "redis", "silo", "web" }, service =>
            Assert.True(TimeSpan.FromSeconds(int.Parse(Compose.Text(service, "stop_grace_period").TrimEnd('s'), CultureInfo.InvariantCulture)) > host));
    }

    private static LaunchPlan Plan(string service)
    {
        var (plan, mistake) = LaunchArguments.Read(Compose.Texts(service, "command"));
        Assert.Null(mistake);
        return plan!;
    }
}
