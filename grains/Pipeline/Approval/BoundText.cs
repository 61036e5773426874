using Scheduler.Contracts.Approval;
using Scheduler.Contracts.Posts;

namespace Scheduler.Pipeline.Approval;

/// <summary>The very text that an objection and what overrules it hold for: all that would leave on one channel, without its hours.</summary>
public static class BoundText
{
    /// <summary>Its SHA-256, lower-case hex. A channel without a variant: every variant.</summary>
    public static string Hash(PostContent content, string channel) => CanonicalJson.Hash(CanonicalJson.Write(new()
    {
        Post = "",
        Language = content.Language,
        Variants = [.. content.Variants.Where(v => v.Channel == channel || content.Variants.All(other => other.Channel != channel)).Select(v => new CanonicalVariant
        {
            Channel = v.Channel,
            NotBefore = DateTimeOffset.UnixEpoch,
            NotAfter = DateTimeOffset.UnixEpoch,
            Text = v.Text,
            Title = v.Title,
            Card = v.Card,
            Media = v.Media,
            Tags = v.Tags,
        })],
    }));
}
