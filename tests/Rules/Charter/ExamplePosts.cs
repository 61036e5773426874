using Scheduler.Charter;
using Scheduler.Charter.CommandLine;

namespace Scheduler.Tests.Rules.Charter;

/// <summary>The posts of Posts/rules.txt: under "@rule", "! text" breaks it and "= text" looks like it and does not.</summary>
internal static class ExamplePosts
{
    public sealed record Example(int Line, string Rule, bool Breaks, CheckedPost Post);

    public static IReadOnlyList<Example> All { get; } = [.. Read(Path.Combine(AppContext.BaseDirectory, "Charter/Posts/rules.txt"))];

    public static IReadOnlyList<(bool Breaks, string Written)> Voices { get; } =
        [.. File.ReadLines(Path.Combine(AppContext.BaseDirectory, "Charter/Posts/voices.txt")).Where(line => line.Length > 2).Select(line => (line[0] == '!', line[2..]))];

    private static IEnumerable<Example> Read(string file)
    {
        var (rule, number) = ("", 0);
        foreach (var line in File.ReadLines(file))
        {
            number++;
            if (line.Length == 0) { continue; }
            if (line[0] == '@') { rule = line[1..]; continue; }
            yield return new(number, rule, line[0] == '!', Post(line[2..], number));
        }
    }

    public static CheckedPost Post(string body, int number)
    {
        if (body[0] == '{') { return PostLine.Read(body, number).Post!.Value.Post; }
        if (body[0] != '[') { return new() { Channel = "linkedin", Text = body }; }
        var close = body.IndexOf(']', StringComparison.Ordinal);
        return new() { Channel = body[1..close], Text = body[(close + 2)..] };
    }
}
