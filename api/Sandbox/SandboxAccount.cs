namespace Scheduler.Sandbox;

/// <summary>One account on one local network, with the tokens that the network accepts for it.</summary>
public sealed record SandboxAccount
{
    /// <summary>One of <see cref="Networks"/>.</summary>
    public required string Network { get; init; }

    /// <summary>The network's own id: LinkedIn author URN, Instagram user id, X user id, YouTube channel id, Bluesky DID.</summary>
    public required string Id { get; init; }

    /// <summary>Name in the network's addresses, without @.</summary>
    public required string Handle { get; init; }

    /// <summary>Name that followers read.</summary>
    public required string DisplayName { get; init; }

    /// <summary>Line under the name, such as « Chirurgie de la main ».</summary>
    public string? Speciality { get; init; }

    /// <summary>Token that calls carry. Two accounts may share one, as a LinkedIn member's token serves their pages. It does not expire by itself.</summary>
    public string? AccessToken { get; init; }

    /// <summary>Token that the network's token endpoint exchanges (X: once; YouTube: as often as one likes; Bluesky: refreshSession).</summary>
    public string? RefreshToken { get; init; }

    /// <summary>Bluesky only: app password for createSession.</summary>
    public string? Password { get; init; }
}
