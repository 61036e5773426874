using System.Text.RegularExpressions;
using Scheduler.Tests.Architecture.House;

namespace Scheduler.Tests.Architecture;

public sealed partial class SuppressionTests
{
    [GeneratedRegex(@"^\s*dotnet_diagnostic\.\w+\.severity\s*=\s*(none|silent|suggestion)")]
    private static partial Regex SwitchedOff();

    [GeneratedRegex("<(NoWarn|WarningsNotAsErrors|NuGetAuditSuppress)\\b")]
    private static partial Regex Silenced();

    [Fact]
    public void A_rule_that_is_switched_off_says_why() => Assert.Empty(Unexplained(Repository.Read(".editorconfig").Split('\n'), SwitchedOff(), "#"));

    [Fact]
    public void A_warning_that_is_silenced_says_why()
    {
        string[] projects = [.. Repository.Files("*.csproj"), .. Repository.Files("*.props"), Path.Combine(Repository.Root, "Directory.Build.props"), Path.Combine(Repository.Root, "Directory.Packages.props")];
        Assert.Empty(projects.SelectMany(p => Unexplained(File.ReadAllLines(p), Silenced(), "<!--").Select(line => $"{Repository.Name(p)}: {line}")));
    }

    [Fact]
    public void A_pragma_says_why_on_its_line()
    {
        var silent = from file in Repository.Files("*.cs").Concat(Repository.Files("*.razor"))
                     where Repository.Name(file) != "tests/Architecture/SuppressionTests.cs"
                     from line in File.ReadLines(file)
                     where line.Contains("#pragma warning disable", StringComparison.Ordinal) && !Pragma().IsMatch(line)
                     select $"{Repository.Name(file)}: {line.Trim()}";
        Assert.Empty(silent);
    }

    [GeneratedRegex(@"#pragma warning disable \w+ // \w+")]
    private static partial Regex Pragma();

    [Fact]
    public void There_is_one_place_for_rules() => Assert.Empty(Repository.Files(".editorconfig").Concat(Repository.Files("*.globalconfig")).Concat(Repository.Files("*.ruleset")));

    // One reason may stand above several rules in a row.
    private static IEnumerable<string> Unexplained(string[] lines, Regex rule, string comment)
    {
        for (var i = 0; i < lines.Length; i++)
        {
            if (!rule.IsMatch(lines[i])) { continue; }
            var above = i - 1;
            while (above >= 0 && rule.IsMatch(lines[above])) { above--; }
            if (above < 0 || !lines[above].TrimStart().StartsWith(comment, StringComparison.Ordinal)) { yield return lines[i].Trim(); }
        }
    }
}
