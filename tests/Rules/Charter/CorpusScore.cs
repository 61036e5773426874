using System.Text.Json;
using Scheduler.Charter;
using Scheduler.Charter.CommandLine;

namespace Scheduler.Tests.Rules.Charter;

/// <summary>What the check says of a labelled corpus, post by post: blocked rightly, missed, blocked or alerted wrongly.</summary>
internal sealed record CorpusScore(string Name, int Posts, int Blocks, int BlocksFound, int Breaking, int Found, IReadOnlyList<string> FalseBlocks, IReadOnlyList<string> FalseAlerts)
{
    private static readonly DateOnly s_today = new(2026, 11, 25);

    public double BlockRecall => (double)BlocksFound / Blocks;

    public double AnyRecall => (double)Found / Breaking;

    public static CorpusScore Of(string name)
    {
        var (posts, blocks, blocksFound, breaking, found) = (0, 0, 0, 0, 0);
        List<string> falseBlocks = [], falseAlerts = [];
        foreach (var line in File.ReadLines(Path.Combine(AppContext.BaseDirectory, "Charter/Corpus", name + ".jsonl")))
        {
            posts++;
            var (id, post) = PostLine.Read(line, 1).Post!.Value;
            var verdict = CharterCheck.Check(post with { AsOf = s_today }).Verdict;
            var (wanted, blocking) = Label(line);
            if (blocking) { blocks++; if (verdict == Verdict.Block) { blocksFound++; } }
            if (wanted) { breaking++; if (verdict != Verdict.Pass) { found++; } }
            else if (verdict == Verdict.Block) { falseBlocks.Add(id); }
            else if (verdict == Verdict.Attest) { falseAlerts.Add(id); }
        }
        return new(name, posts, blocks, blocksFound, breaking, found, falseBlocks, falseAlerts);
    }

    private static (bool Breaks, bool Blocks) Label(string line)
    {
        using var json = JsonDocument.Parse(line);
        var expected = json.RootElement.GetProperty("expect").EnumerateArray().Select(label => label.GetProperty("severity").GetString()).ToList();
        return (expected.Count > 0, expected.Contains("block"));
    }
}
