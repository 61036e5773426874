using Scheduler.Contracts.Posts;

namespace Scheduler.Pipeline.Approval;

/// <summary>The window a signature covers.</summary>
public static class SigningWindow
{
    /// <summary>How long after its planned hour a variant may still leave, unless its author narrows it.</summary>
    public static readonly TimeSpan Default = TimeSpan.FromDays(6);

    /// <summary>When a variant may leave, given its hour: from that hour, for six days, or as its author said.</summary>
    public static (DateTimeOffset NotBefore, DateTimeOffset NotAfter) Of(Variant variant, DateTimeOffset at)
    {
        var notBefore = variant.NotBefore is { } from && from < at ? from : at;
        return (Millisecond(notBefore), Millisecond(variant.NotAfter ?? at + Default));
    }

    /// <summary>Instants are signed to the millisecond, so they are planned to the millisecond.</summary>
    public static DateTimeOffset Millisecond(DateTimeOffset at) => DateTimeOffset.FromUnixTimeMilliseconds(at.ToUnixTimeMilliseconds());
}
