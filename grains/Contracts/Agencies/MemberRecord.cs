using System.Collections.Immutable;

namespace Scheduler.Contracts.Agencies;

/// <summary>A person who signs in. Sign-in data is kept here so that there is no second database.</summary>
[GenerateSerializer, Alias("member-record")]
public sealed record MemberRecord
{
    /// <summary>The member's key string.</summary>
    [Id(0)] public required string Key { get; init; }

    /// <summary>Their address; how they sign in.</summary>
    [Id(1)] public required string Email { get; init; }

    /// <summary>As people know them.</summary>
    [Id(2)] public required string Name { get; init; }

    /// <summary>What they are in the agency.</summary>
    [Id(3)] public required Role Role { get; init; }

    /// <summary>Owner segments (s.name, p.name) they work for or are; empty for an agency's owner, who sees all.</summary>
    [Id(4)] public ImmutableArray<string> Owners { get; init; } = [];

    /// <summary>ASP.NET Core Identity's hash.</summary>
    [Id(5)] public string PasswordHash { get; init; } = "";

    /// <summary>Changes whenever credentials change: older sessions end.</summary>
    [Id(6)] public string SecurityStamp { get; init; } = "";

    /// <summary>Failed attempts since the last success.</summary>
    [Id(7)] public int AccessFailedCount { get; init; }

    /// <summary>Locked until then (UTC).</summary>
    [Id(8)] public DateTimeOffset? LockoutEnd { get; init; }

    /// <summary>fr or en; empty: what their browser asks for.</summary>
    [Id(9)] public string Language { get; init; } = "";

    /// <summary>No longer allowed in; kept for the histories.</summary>
    [Id(10)] public bool Removed { get; init; }

    /// <summary>The second factor's secret, sealed; empty when there is none.</summary>
    [Id(11)] public string AuthenticatorKey { get; init; } = "";

    /// <summary>The second factor is asked for.</summary>
    [Id(12)] public bool TwoFactorEnabled { get; init; }
}
