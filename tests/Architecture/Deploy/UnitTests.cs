using System.Globalization;
using Scheduler.Silo.Launch;
using Scheduler.Tests.Architecture.House;

namespace Scheduler.Tests.Architecture.Deploy;

public sealed class UnitTests
{
    private static readonly Dictionary<string, string> s_service = Section("Service");

    [Fact]
    public void It_starts_the_product_with_a_command_line_that_is_understood_on_its_own_folder()
    {
        var words = s_service["ExecStart"].Split(' ');
        Assert.Equal($"/opt/scheduler/{typeof(LaunchArguments).Assembly.GetName().Name}.dll", words[1]);
        var (plan, mistake) = LaunchArguments.Read(words[2..]);
        Assert.Null(mistake);
        Assert.Equal("/var/lib/" + s_service["StateDirectory"], plan!.Data);
        // A TLS proxy on the same machine stands in front.
        Assert.True(plan.Local.IsLoopback);
    }

    [Fact]
    public void It_stops_later_than_the_process_itself_gives_up() => Assert.True(
        TimeSpan.FromSeconds(int.Parse(s_service["TimeoutStopSec"], CultureInfo.InvariantCulture)) > new Microsoft.Extensions.Hosting.HostOptions().ShutdownTimeout);

    [Theory]
    [InlineData("DynamicUser", "yes")]
    [InlineData("NoNewPrivileges", "yes")]
    [InlineData("ProtectSystem", "strict")]
    [InlineData("ProtectHome", "yes")]
    [InlineData("StateDirectoryMode", "0700")]
    [InlineData("CapabilityBoundingSet", "")]
    public void It_may_write_its_folder_and_nothing_else(string name, string value) => Assert.Equal(value, s_service[name]);

    [Fact]
    public void It_does_not_forbid_what_a_compiling_runtime_needs() => Assert.DoesNotContain("MemoryDenyWriteExecute", s_service.Keys);

    private static Dictionary<string, string> Section(string name) => Repository.Lines("deploy/scheduler.service")
        .SkipWhile(line => line != $"[{name}]").Skip(1)
        .TakeWhile(line => !line.StartsWith('['))
        .Where(line => line.Length > 0 && line[0] != '#')
        .Select(line => line.Split('=', 2))
        .ToDictionary(pair => pair[0], pair => pair[1]);
}
