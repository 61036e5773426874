using Scheduler.Charter.Mirror;
using Scheduler.Contracts.Channels;
using Scheduler.Web.Panel.Words;

namespace Scheduler.Web.Panel.Charter;

/// <summary>The check's channels as people call them.</summary>
public static class ChannelWords
{
    /// <summary>linkedin: LinkedIn; a network the product does not publish on keeps its name.</summary>
    public static string Of(string channel) => NetworkNames.TryParse(channel)?.Name() ?? channel switch
    {
        "blog" => Say.It("channel.blog"),
        "review_reply" => Say.It("channel.review-reply"),
        "press" => Say.It("channel.press"),
        MirrorPost.UnknownChannel => Say.It("channel.unknown"),
        { Length: > 0 } => char.ToUpperInvariant(channel[0]) + channel[1..],
        _ => Say.It("channel.unknown"),
    };
}
