using System.ComponentModel.DataAnnotations;

namespace Scheduler.Web.Access.Guard;

/// <summary>How often anyone may ask. Section <c>Web:Limits</c>.</summary>
public sealed class LimitsOptions
{
    /// <summary>Where it is read from.</summary>
    public const string Section = "Web:Limits";

    /// <summary>Calls an API key may make at once. Default 60.</summary>
    [Range(1, 100_000)] public int ApiBurst { get; init; } = 60;

    /// <summary>Calls an API key may make each second after a burst. Default 2.</summary>
    [Range(1, 10_000)] public int ApiPerSecond { get; init; } = 2;

    /// <summary>Posts of a form that takes a secret (sign-in, first visit), per network address in five minutes. Default 30; a hospital shares one address.</summary>
    [Range(5, 10_000)] public int SecretTries { get; init; } = 30;

    /// <summary>Checks a signed-in member's editor may ask for at once. Default 40.</summary>
    [Range(1, 10_000)] public int LiveBurst { get; init; } = 40;

    /// <summary>Checks their editor may ask for each second after a burst. Default 8: nobody pauses more often between keys.</summary>
    [Range(1, 1_000)] public int LivePerSecond { get; init; } = 8;
}
