using System.Text.Json;
using Scheduler.Tests.Architecture.House;

namespace Scheduler.Tests.Architecture.Deploy;

/// <summary>The instructions of deploy/Dockerfile, continued lines joined, comments left out.</summary>
internal static class Dockerfile
{
    public static IReadOnlyList<(string Word, string Text)> Instructions { get; } = [.. Read(Repository.Lines("deploy/Dockerfile"))];

    public static IEnumerable<string> All(string word) => Instructions.Where(i => i.Word == word).Select(i => i.Text);

    public static string Last(string word) => All(word).Last();

    /// <summary>The words of an instruction in its JSON form.</summary>
    public static string[] Words(string word) => JsonSerializer.Deserialize<string[]>(Last(word)[Last(word).IndexOf('[', StringComparison.Ordinal)..])!;

    private static IEnumerable<(string Word, string Text)> Read(IEnumerable<string> lines)
    {
        var begun = "";
        foreach (var line in lines.Select(l => l.Trim()).Where(l => l.Length > 0 && l[0] != '#'))
        {
            begun += line.TrimEnd('\\');
            if (line.EndsWith('\\')) { continue; }
            var at = begun.IndexOf(' ', StringComparison.Ordinal);
            yield return (begun[..at], begun[at..].Trim());
            begun = "";
        }
    }
}
