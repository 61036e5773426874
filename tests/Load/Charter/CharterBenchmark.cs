using System.Runtime;
using System.Text.Json;
using System.Text.Json.Nodes;
using Scheduler.Charter;

namespace Scheduler.Load.Charter;

/// <summary>How many posts a second the charter check answers on one core, beside a keyword filter on the same posts in the same run.</summary>
internal static class CharterBenchmark
{
    private static readonly TimeSpan s_warmUp = TimeSpan.FromSeconds(3);
    private static readonly TimeSpan s_measured = TimeSpan.FromSeconds(5);
    private static readonly TimeSpan s_peer = TimeSpan.FromSeconds(2);

    public static int Run(IReadOnlyList<string> files, TimeProvider clock, TextWriter output, TextWriter errors)
    {
        var posts = Corpus.Read(files.Count > 0 ? files : Corpus.Own(), errors);
        if (posts.Length == 0) { errors.WriteLine("No post to check: name a .jsonl file."); return 2; }
        var coldStart = ColdStart.Measure(clock);
        var pinned = OneCore.Pin();
        var pack = RulePack.Current;
        var filter = new KeywordFilter();
        Loop.Run(posts, post => pack.Check(post).Findings.Length, s_warmUp, clock);
        Loop.Run(posts, filter.Count, s_peer / 2, clock);
        var engine = Loop.Run(posts, post => pack.Check(post).Findings.Length, s_measured, clock);
        var peer = Loop.Run(posts, filter.Count, s_peer, clock);
        CheckedPost[] middling = [.. posts.Where(post => post.Text.Length is >= 350 and <= 450)];
        var middle = middling.Length > 0 ? Loop.Run(middling, post => pack.Check(post).Findings.Length, s_peer, clock) : null;
        var line = new JsonObject
        {
            ["benchmark"] = "charter",
            ["rule_pack"] = pack.Version,
            ["rules"] = pack.Rules.Length,
            ["posts"] = posts.Length,
            ["mean_chars"] = Math.Round(posts.Average(post => post.Text.Length)),
            ["checks"] = engine.Checks,
            ["posts_per_second"] = Math.Round(engine.Rate),
            ["posts_per_cpu_second"] = Math.Round(engine.CpuRate),
            ["cpu_share"] = Math.Round(engine.Rate / engine.CpuRate, 2),
            ["p50_us"] = Rounded(engine.Percentile(50)),
            ["p99_us"] = Rounded(engine.Percentile(99)),
            ["allocated_bytes_per_check"] = Math.Round(engine.AllocatedPerCheck),
            ["posts_350_450_chars"] = middling.Length,
            ["median_us_350_450_chars"] = middle is null ? null : Rounded(middle.Percentile(50)),
            ["cold_start_ms"] = Rounded(coldStart.Answer),
            ["bare_runtime_start_ms"] = Rounded(coldStart.Bare),
            ["peer"] = $"a keyword filter: {KeywordFilter.Words.Length} French keywords as one compiled, case-insensitive Regex alternation over the same texts, every match counted",
            ["peer_rate"] = Math.Round(peer.Rate),
            ["peer_per_cpu_second"] = Math.Round(peer.CpuRate),
            ["ratio"] = Math.Round(engine.CpuRate / peer.CpuRate, 4),
            ["ratio_of"] = "posts per second of processor time, check over peer",
            ["posts_with_findings"] = posts.Count(post => !pack.Check(post).Findings.IsEmpty),
            ["peer_posts_with_matches"] = posts.Count(post => filter.Count(post) > 0),
            ["cores"] = pinned ? "pinned to one" : "not pinned",
            ["server_gc"] = GCSettings.IsServerGC,
            ["runtime"] = Environment.Version.ToString(),
        };
        output.WriteLine(line.ToJsonString(new JsonSerializerOptions { Encoder = System.Text.Encodings.Web.JavaScriptEncoder.UnsafeRelaxedJsonEscaping }));
        return 0;
    }

    private static double Rounded(double value) => Math.Round(value, 1);
}
