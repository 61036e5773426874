using Microsoft.Extensions.Time.Testing;
using Scheduler.Charter;
using Scheduler.Charter.CommandLine;
using Scheduler.Silo.Launch;

namespace Scheduler.Tests.Architecture.Launch;

public sealed class CheckConsoleTests : IDisposable
{
    private readonly string _folder = Directory.CreateTempSubdirectory("check").FullName;

    public void Dispose() => Directory.Delete(_folder, recursive: true);

    [Theory]
    [InlineData("2026-11-25T22:59:00Z", 25)]
    [InlineData("2026-11-25T23:01:00Z", 26)]
    public void The_day_of_a_check_is_the_day_in_France(string now, int day) =>
        Assert.Equal(new DateOnly(2026, 11, day), CheckConsole.Today(new FakeTimeProvider(DateTimeOffset.Parse(now, System.Globalization.CultureInfo.InvariantCulture))));

    [Fact]
    public void A_pack_written_to_a_folder_reads_back_as_the_same_rules()
    {
        foreach (var file in RulePack.CurrentFiles) { File.WriteAllText(Path.Combine(_folder, file.Name), file.Text); }
        File.WriteAllText(Path.Combine(_folder, "notes.md"), "not a rule");

        var pack = RulePack.Read(new CheckFiles().ReadRules(_folder));
        Assert.Equal(RulePack.Current.Rules.Select(rule => rule.Id), pack.Rules.Select(rule => rule.Id));
    }

    [Fact]
    public void Pages_are_written_over_those_of_the_last_time()
    {
        var below = Path.Combine(_folder, "pages", "here");
        for (var time = 0; time < 2; time++) { Assert.Equal(CheckCommand.Clean, Run("--pages", below)); }
        Assert.True(File.Exists(Path.Combine(below, "index.html")));
        Assert.True(Directory.GetFiles(below).Length > RulePack.Current.Rules.Length);
    }

    [Fact]
    public void A_file_that_is_not_there_or_is_a_folder_is_named()
    {
        Assert.Equal(CheckCommand.BadInput, Run(Path.Combine(_folder, "none.jsonl")));
        Assert.Equal(CheckCommand.BadInput, Run(_folder));
        Assert.Equal(CheckCommand.BadInput, Run("--text", "a", "--rules", Path.Combine(_folder, "none")));
    }

    private static int Run(params string[] arguments)
    {
        using var errors = new StringWriter();
        var exit = CheckCommand.Run(arguments, new CheckFiles(), new(2026, 11, 25), TextWriter.Null, errors);
        Assert.Equal(exit == CheckCommand.BadInput, errors.ToString().Contains(arguments[^1], StringComparison.Ordinal));
        return exit;
    }
}
