using Scheduler.Contracts.Posts;

namespace Scheduler.Pipeline.Approval;

/// <summary>The window a signature covers.</summary>
public static class SigningWindow
{
    /// <summary>How long after its planned hour a variant may still leave, unless its author narrows it.</summary>
    public static readonly TimeSpan Default = TimeSpan.FromDays(6);

    /// <summary>When a variant may leave, given its hour and when it was planned: from that hour, for six days, or as its author said. Where nobody chose the hour, it may leave at any slot before it too: the queue can move it up.</summary>
    public static (DateTimeOffset NotBefore, DateTimeOffset NotAfter) Of(Variant variant, DateTimeOffset at, DateTimeOffset now)
    {
        var earliest = variant.NotBefore ?? (variant.PlannedAt is null ? now : at);
        var notBefore = earliest < at ? earliest : at;
        return (Millisecond(notBefore), Millisecond(variant.NotAfter ?? at + Default));
    }

    /// <summary>Instants are signed to the millisecond, so they are planned to the millisecond.</summary>
    public static DateTimeOffset Millisecond(DateTimeOffset at) => DateTimeOffset.FromUnixTimeMilliseconds(at.ToUnixTimeMilliseconds());
}
