using System.Text.Json.Serialization;

namespace Scheduler.Web.Charter;

/// <summary>Where a text is meant to be read.</summary>
public enum CheckChannel
{
    /// <summary>A post on LinkedIn.</summary>
    LinkedIn,

    /// <summary>A post on Instagram.</summary>
    Instagram,

    /// <summary>A post on X.</summary>
    X,

    /// <summary>A video on YouTube; the text is its description.</summary>
    YouTube,

    /// <summary>A post on Bluesky.</summary>
    Bluesky,

    /// <summary>An article of the surgeon's own website.</summary>
    Blog,

    /// <summary>An answer to a review on a network or a map.</summary>
    [JsonStringEnumMemberName("review_reply")] ReviewReply,

    /// <summary>A press release.</summary>
    Press,
}
