using System.Security.Cryptography;
using System.Text;
using Scheduler.Sandbox.State;

namespace Scheduler.Sandbox.Feeds;

/// <summary>Turns what the networks accepted into what a follower sees now.</summary>
internal static class FeedReader
{
    private const int Shown = 30;
    private const int CalmSeconds = 120;
    private static readonly TimeSpan Lively = TimeSpan.FromMinutes(3);

    private static readonly Dictionary<string, string> Names = new()
    {
        [Networks.LinkedIn] = "LinkedIn",
        [Networks.Instagram] = "Instagram",
        [Networks.X] = "X",
        [Networks.YouTube] = "YouTube",
        [Networks.Bluesky] = "Bluesky",
    };

    public static FeedsView Read(SandboxState state, Words words, string? selected, string? open)
    {
        var now = state.Now;
        var visible = state.Posts.All().Where(stored => stored.Post.DeletedAt is null && stored.ShownFrom <= now).Select(stored => stored.Post).ToArray();
        var feeds = Networks.All.Select(network => new Feed(network, Names[network],
            [.. visible.Where(post => post.Network == network).OrderByDescending(post => post.ArrivedAt).Take(Shown).Select(post => Drawn(post, state, open))]));
        // A feed that has gone quiet reloads seldom, so that a video can be watched to its end.
        var quiet = visible.Length > 0 && now - visible.Max(post => post.ArrivedAt) > Lively;
        var seconds = quiet ? Math.Max(CalmSeconds, state.Options.PageRefreshSeconds) : state.Options.PageRefreshSeconds;
        return new(words, now, selected is not null && Names.ContainsKey(selected) ? selected : Networks.LinkedIn,
            open is null && state.Options.PageRefreshSeconds > 0 ? seconds : null, [.. feeds]);
    }

    private static FeedPost Drawn(SandboxPost post, SandboxState state, string? open)
    {
        var author = state.Accounts.Find(post.Network, post.Account)
            ?? new SandboxAccount { Network = post.Network, Id = post.Account, Handle = post.Account, DisplayName = post.Account };
        var anchor = "p" + Convert.ToHexStringLower(SHA256.HashData(Encoding.UTF8.GetBytes(post.Id)))[..10];
        return new(post, author, anchor, open == anchor);
    }
}
