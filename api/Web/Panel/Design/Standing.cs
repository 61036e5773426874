using Scheduler.Contracts.Charter;
using Scheduler.Contracts.Posts;
using Scheduler.Contracts.Publishing;

namespace Scheduler.Web.Panel.Design;

/// <summary>A state's shape and tone; its word comes from the resources.</summary>
public readonly record struct Standing(string Shape, string Tone)
{
    /// <summary>Of a post.</summary>
    public static Standing Of(PostState state) => state switch
    {
        PostState.Draft => new("pencil", "calm"),
        PostState.InReview => new("pen", "wait"),
        PostState.ChangesRequested => new("back", "wait"),
        PostState.Signed => new("check", "ok"),
        PostState.Declined => new("cross", "bad"),
        PostState.Expired => new("hourglass", "calm"),
        _ => new("slash", "calm"),
    };

    /// <summary>Of a publication.</summary>
    public static Standing Of(PublicationState state) => state switch
    {
        PublicationState.Planned => new("clock", "info"),
        PublicationState.Held => new("pause", "bad"),
        PublicationState.Missed => new("missed", "wait"),
        PublicationState.Claimed or PublicationState.Sending => new("up", "info"),
        PublicationState.Published => new("check", "ok"),
        PublicationState.ReadBack => new("seen", "ok"),
        PublicationState.NotReadable => new("hidden", "wait"),
        PublicationState.Withdrawn => new("down", "calm"),
        PublicationState.Unknown => new("question", "wait"),
        PublicationState.NeedsAPerson => new("person", "bad"),
        PublicationState.Rejected => new("octagon", "bad"),
        PublicationState.Expired => new("hourglass", "calm"),
        _ => new("slash", "calm"),
    };

    /// <summary>Of a finding.</summary>
    public static Standing Of(FindingSeverity severity) => severity switch
    {
        FindingSeverity.Block => new("octagon", "block"),
        FindingSeverity.Attest => new("triangle", "attest"),
        _ => new("info", "warn"),
    };
}
