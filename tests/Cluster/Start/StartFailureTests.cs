using System.Net;
using System.Net.Sockets;
using Microsoft.Data.Sqlite;
using Microsoft.Extensions.Logging.Abstractions;
using Scheduler.Store.Sqlite;
using Scheduler.Tests.Cluster.Support;
using Scheduler.Tests.Store.Support;

namespace Scheduler.Tests.Cluster.Start;

public sealed class StartFailureTests
{
    [Theory]
    [InlineData("OPTION_UNKNOWN", "--nonsense")]
    [InlineData("OPTION_UNKNOWN", "demonstration")]
    [InlineData("OPTION_VALUE_MISSING", "--data")]
    [InlineData("OPTION_VALUE_WRONG", "--urls", "nulle-part")]
    [InlineData("OPTION_VALUE_WRONG", "--role", "chef")]
    [InlineData("ROLE_NEEDS_REDIS", "--role", "silo")]
    [InlineData("DEMO_IS_ALONE", "demo", "--redis", "127.0.0.1:6379")]
    [InlineData("RESET_IS_FOR_DEMO", "--reset")]
    [InlineData("OPTION_VALUE_MISSING", "backup")]
    [InlineData("OPTION_VALUE_MISSING", "restore", "--data", "ailleurs")]
    [InlineData("BACKUP_IS_EMBEDDED", "backup", "copie.db", "--redis", "127.0.0.1:6379")]
    [InlineData("BACKUP_NO_STORE", "backup", "copie.db", "--data", "nulle-part")]
    [InlineData("RESTORE_NO_FILE", "restore", "nulle-part.db")]
    [InlineData("MOVE_NEEDS_BOTH", "move", "--to", "redis")]
    [InlineData("OPTION_VALUE_WRONG", "move", "--to", "ailleurs")]
    [InlineData("OPTION_UNKNOWN", "--to", "redis")]
    public async Task A_mistake_on_the_command_line_is_said_in_one_sentence(string code, params string[] arguments) => await Refused(code, arguments);

    [Fact]
    public async Task A_setting_that_cannot_be_is_said_in_one_sentence()
    {
        using var folder = new TemporaryFolder();
        await Refused("OPTION_VALUE_WRONG", "--data", folder.Path, "--urls", $"http://127.0.0.1:{Ports.Free()}", "--Scheduler:Timetable:Interval=00:00:00");
    }

    [Fact]
    public async Task A_port_in_use_is_said_in_one_sentence()
    {
        using var folder = new TemporaryFolder();
        using var other = new TcpListener(IPAddress.Loopback, 0);
        other.Start();
        var address = $"http://127.0.0.1:{((IPEndPoint)other.LocalEndpoint).Port}";
        Assert.Contains(address, await Refused("PORT_IN_USE", "--data", folder.Path, "--urls", address), StringComparison.Ordinal);
    }

    [Fact]
    public async Task A_data_folder_that_cannot_be_written_is_said_in_one_sentence()
    {
        using var folder = new TemporaryFolder();
        await File.WriteAllTextAsync(folder.File("file"), "", TestContext.Current.CancellationToken);
        foreach (var path in new[] { folder.File("file"), "/proc/scheduler" }) { Assert.Contains(path, await Refused("DATA_FOLDER_NOT_WRITABLE", "--data", path), StringComparison.Ordinal); }
    }

    [Fact]
    public async Task A_data_folder_of_a_newer_version_is_said_in_one_sentence()
    {
        using var folder = new TemporaryFolder();
        Open(folder).Dispose();
        using (var connection = new SqliteConnection($"Data Source={folder.File("scheduler.db")};Pooling=False"))
        {
            connection.Open();
            using var command = connection.CreateCommand();
            command.CommandText = "PRAGMA user_version = 99";
            command.ExecuteNonQuery();
        }

        await Refused("DATA_FOLDER_NEWER_FORMAT", "--data", folder.Path);
    }

    [Fact]
    public async Task A_data_folder_that_another_process_holds_is_said_in_one_sentence()
    {
        using var folder = new TemporaryFolder();
        using var holder = Open(folder);
        await Refused("DATA_FOLDER_IN_USE", "--data", folder.Path);
    }

    private static SqliteStore Open(TemporaryFolder folder) => SqliteStore.Open(new() { Folder = folder.Path }, TimeProvider.System, NullLogger<SqliteStore>.Instance);

    /// <summary>Two lines on the error output, one a language, exit code 2, and no stack anywhere.</summary>
    private static async Task<string> Refused(string code, params string[] arguments)
    {
        await using var process = ProductProcess.Launch(arguments);
        Assert.Equal(2, await process.Ended());
        Assert.Collection(process.Errors, french => Assert.StartsWith(code + ": ", french, StringComparison.Ordinal), english => Assert.StartsWith(code + ": ", english, StringComparison.Ordinal));
        Assert.NotEqual(process.Errors[0], process.Errors[1]);
        Assert.DoesNotContain(process.Said, line => line.Contains("   at ", StringComparison.Ordinal));
        return process.Errors[0];
    }
}
