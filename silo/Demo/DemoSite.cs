namespace Scheduler.Silo.Demo;

/// <summary>One of the two invented practices' websites.</summary>
public sealed record DemoSite
{
    /// <summary>Its segment under /demo/blog.</summary>
    public required string Name { get; init; }

    /// <summary>Its title.</summary>
    public required string Title { get; init; }

    /// <summary>What it says under its title.</summary>
    public required string Tagline { get; init; }

    /// <summary>Who writes.</summary>
    public required string Author { get; init; }

    /// <summary>IANA zone of the practice.</summary>
    public required string Zone { get; init; }

    /// <summary>The invented domain its texts name.</summary>
    public string Domain => Name + ".example";

    /// <summary>The practice's zone.</summary>
    public TimeZoneInfo TimeZone => TimeZoneInfo.FindSystemTimeZoneById(Zone);

    /// <summary>Its home page on the demonstration's address, with a slash at the end.</summary>
    public Uri Home(Uri address) => new(address, $"/demo/blog/{Name}/");

    /// <summary>Its feed.</summary>
    public Uri Feed(Uri address) => new(Home(address), "feed/");
}
