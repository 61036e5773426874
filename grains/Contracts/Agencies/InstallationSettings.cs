namespace Scheduler.Contracts.Agencies;

/// <summary>What the whole installation is set to, beside any agency.</summary>
[GenerateSerializer, Alias("installation-settings"), Immutable]
public sealed record InstallationSettings
{
    /// <summary>
    /// The address at which the outside reaches it (https://planning.example.fr), without a path; empty: none. Callbacks, passkeys, pictures that
    /// networks fetch and links in mails need it. Default: empty.
    /// </summary>
    [Id(0)] public string PublicAddress { get; init; } = "";
}
