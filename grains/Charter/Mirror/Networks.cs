using System.Collections.Frozen;
using System.Collections.Immutable;

namespace Scheduler.Charter.Mirror;

/// <summary>How exports and links name the networks.</summary>
internal static class Networks
{
    private static readonly (string Channel, string[] Words, string[] Hosts)[] s_known =
    [
        ("linkedin", ["linkedin", "li"], ["linkedin.com", "lnkd.in"]),
        ("instagram", ["instagram", "ig", "insta"], ["instagram.com"]),
        ("facebook", ["facebook", "fb"], ["facebook.com", "fb.watch", "fb.com"]),
        ("x", ["x", "twitter"], ["x.com", "twitter.com", "t.co"]),
        ("youtube", ["youtube", "yt"], ["youtube.com", "youtu.be"]),
        ("bluesky", ["bluesky", "bsky"], ["bsky.app"]),
        ("threads", ["threads"], ["threads.net", "threads.com"]),
        ("tiktok", ["tiktok", "tik tok"], ["tiktok.com"]),
        ("mastodon", ["mastodon"], ["mastodon.social"]),
        ("pinterest", ["pinterest"], ["pinterest.com", "pinterest.fr", "pin.it"]),
        ("google", ["google", "gbp", "gmb"], ["business.google.com"]),
        ("blog", ["blog", "site", "website"], []),
        ("review_reply", ["review reply", "reponse a un avis", "avis"], []),
        ("press", ["press", "presse", "communique"], []),
    ];

    private static readonly FrozenDictionary<string, string> s_words = s_known.SelectMany(network => network.Words.Select(word => (word, network.Channel))).ToFrozenDictionary(pair => pair.word, pair => pair.Channel);
    private static readonly FrozenDictionary<string, string> s_hosts = s_known.SelectMany(network => network.Hosts.Select(host => (host, network.Channel))).ToFrozenDictionary(pair => pair.host, pair => pair.Channel);

    /// <summary>The channels that a cell names; a word nobody knows stays as it is written, in small letters. Empty: the cell is empty.</summary>
    public static ImmutableArray<string> Named(string cell) =>
        [.. cell.Split([',', ';', '|', '\n'], StringSplitOptions.RemoveEmptyEntries).Select(HeaderName.Fold).Where(name => name.Length > 0).Select(name => OfName(name) ?? name).Distinct()];

    /// <summary>The channel of "linkedin page", "x (twitter)" or "instagram business"; null: a name nobody knows.</summary>
    public static string? OfName(string folded)
    {
        if (s_words.TryGetValue(folded, out var whole)) { return whole; }
        foreach (var word in folded.Split(' '))
        {
            if (s_words.TryGetValue(word, out var channel)) { return channel; }
        }
        return null;
    }

    /// <summary>The channel that a link leads to; null: none of them.</summary>
    public static string? OfLink(string cell)
    {
        if (!Uri.TryCreate(cell.Trim(), UriKind.Absolute, out var link)) { return null; }
        for (var host = link.Host; host.Contains('.', StringComparison.Ordinal); host = host[(host.IndexOf('.', StringComparison.Ordinal) + 1)..])
        {
            if (s_hosts.TryGetValue(host, out var channel)) { return channel; }
        }
        return null;
    }
}
