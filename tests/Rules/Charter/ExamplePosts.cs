using Scheduler.Charter;

namespace Scheduler.Tests.Rules.Charter;

/// <summary>The examples that stand in the rules' own files, and the everyday posts of Posts/voices.txt.</summary>
internal static class ExamplePosts
{
    private static readonly DateOnly s_today = new(2026, 11, 25);

    public sealed record Example(string Rule, int Line, bool Breaks, CheckedPost Post)
    {
        public string Name => $"{Rule}:{Line}";
    }

    public static IReadOnlyList<Example> All { get; } =
        [.. RulePack.Current.Rules.SelectMany(card => card.Examples.Select(example => new Example(card.Id, example.Line, example.Breaks, example.Post with { AsOf = s_today })))];

    public static IReadOnlyList<(bool Breaks, string Written)> Voices { get; } =
        [.. File.ReadLines(Path.Combine(AppContext.BaseDirectory, "Charter/Posts/voices.txt")).Where(line => line.Length > 2).Select(line => (line[0] == '!', line[2..]))];

    public static Example Named(string name) => All.Single(example => example.Name == name);

    /// <summary>The rules that answer for a rule: itself, or those that it refers to.</summary>
    public static IReadOnlyCollection<string> Answering(string rule) => [rule, .. RulePack.Current.Rules.Single(card => card.Id == rule).RefersTo];

    public static CheckedPost Post(string body)
    {
        if (body[0] != '[') { return new() { Channel = "linkedin", Text = body }; }
        var close = body.IndexOf(']', StringComparison.Ordinal);
        return new() { Channel = body[1..close], Text = body[(close + 2)..] };
    }
}
