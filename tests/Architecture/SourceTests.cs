using System.Text.RegularExpressions;
using Scheduler.Tests.Architecture.House;

namespace Scheduler.Tests.Architecture;

public sealed partial class SourceTests
{
    [GeneratedRegex(@"\bGetGrain(<\s*(?<grain>\w+)\s*>)?\s*\(")]
    private static partial Regex GetGrain();

    [GeneratedRegex(@"DateTime(Offset)?\.(UtcNow|Now|Today)|Stopwatch\.StartNew|Environment\.TickCount|SuppressMessage|RS0030")]
    private static partial Regex Escape();

    [Fact]
    public void Grains_are_asked_for_by_typed_keys_which_become_strings_in_one_file()
    {
        var elsewhere = from file in Product("*.cs").Concat(Product("*.razor"))
                        where Repository.Name(file) != "grains/Contracts/Keys/GrainKeys.cs"
                        from match in GetGrain().Matches(File.ReadAllText(file))
                        where match.Groups["grain"].Value != "IManagementGrain"
                        select $"{Repository.Name(file)}: {match.Value}";
        Assert.Empty(elsewhere);
    }

    [Fact]
    public void No_code_file_is_longer_than_three_hundred_lines() => Assert.Empty(Longer("*.cs", 300));

    [Fact]
    public void No_page_is_longer_than_a_hundred_and_twenty_lines() => Assert.Empty(Longer("*.razor", 120));

    [Fact]
    public void Half_of_the_code_files_have_at_most_fifty_lines()
    {
        var lengths = Product("*.cs").Select(Lines).Order().ToList();
        Assert.InRange(lengths[lengths.Count / 2], 1, 50);
    }

    [Fact]
    public void Nothing_escapes_the_clock_or_the_banned_symbols()
    {
        var escapes = from file in Repository.Files("*.cs").Concat(Repository.Files("*.razor"))
                      where Repository.Name(file) != "tests/Architecture/SourceTests.cs"
                      from match in Escape().Matches(File.ReadAllText(file))
                      select $"{Repository.Name(file)}: {match.Value}";
        Assert.Empty(escapes);
    }

    // An Add… or Map… extension stands in Microsoft's namespace, where a host finds it without a using.
    [Fact]
    public void A_namespace_is_its_folder()
    {
        var astray = from file in Product("*.cs")
                     let name = Repository.Name(file)
                     let declared = Namespace().Match(File.ReadAllText(file))
                     where declared.Success && !declared.Groups[1].Value.StartsWith("Microsoft.", StringComparison.Ordinal) && !Expected(name).StartsWith(declared.Groups[1].Value, StringComparison.Ordinal)
                     select $"{name}: {declared.Groups[1].Value}";
        Assert.Empty(astray);
    }

    [GeneratedRegex(@"^namespace ([\w.]+);", RegexOptions.Multiline)]
    private static partial Regex Namespace();

    private static string Expected(string file) => "Scheduler." + (file.StartsWith("silo/", StringComparison.Ordinal)
        ? string.Join('.', file.Split('/')[..^1]).Replace("silo", "Silo", StringComparison.Ordinal)
        : string.Join('.', file.Split('/')[1..^1]));

    private static IEnumerable<string> Longer(string pattern, int limit) =>
        Repository.Files(pattern).Where(f => Lines(f) > limit).Select(f => $"{Repository.Name(f)}: {Lines(f)}");

    private static IEnumerable<string> Product(string pattern) => Repository.Files(pattern, "grains", "api", "silo");

    private static int Lines(string file) => File.ReadLines(file).Count();
}
