namespace Scheduler.Contracts.Channels;

/// <summary>The networks' names: as part of keys and addresses, and as people write them.</summary>
public static class NetworkNames
{
    /// <summary>Every network, in the order the panel shows them.</summary>
    public static IReadOnlyList<Network> All { get; } = [Network.LinkedIn, Network.Instagram, Network.X, Network.YouTube, Network.Bluesky];

    /// <summary>The word in keys and addresses; stored, never changes.</summary>
    public static string Slug(this Network network) => network switch
    {
        Network.LinkedIn => "linkedin",
        Network.Instagram => "instagram",
        Network.X => "x",
        Network.YouTube => "youtube",
        Network.Bluesky => "bluesky",
        _ => throw new FormatException("Not a network."),
    };

    /// <summary>The name people write.</summary>
    public static string Name(this Network network) => network == Network.X ? "X" : network.ToString();

    /// <summary>Reads a slug back.</summary>
    public static Network Parse(string slug) => TryParse(slug) ?? throw new FormatException("Not a network.");

    /// <summary>Reads a slug back; null when it is none.</summary>
    public static Network? TryParse(string? slug) => slug switch
    {
        "linkedin" => Network.LinkedIn,
        "instagram" => Network.Instagram,
        "x" => Network.X,
        "youtube" => Network.YouTube,
        "bluesky" => Network.Bluesky,
        _ => null,
    };
}
