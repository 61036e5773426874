using Scheduler.Sandbox.State;

namespace Scheduler.Sandbox.Feeds;

/// <summary>A post and its author, as a feed draws them; <c>Open</c> when the reader asked for the whole text.</summary>
public sealed record FeedPost(SandboxPost Post, SandboxAccount Author, string Anchor, bool Open)
{
    public string Initials => string.Concat(Author.DisplayName.Split(' ', '-')
        .Where(word => word.Length > 0 && char.IsUpper(word[0]) && word is not ("Dr" or "Pr")).Select(word => word[0]).Take(2));

    /// <summary>One of six colours, always the same for the same author.</summary>
    public int Tint => Author.DisplayName.Aggregate(7, (sum, letter) => (sum * 31) + letter & 0xFFFF) % 6;
}
