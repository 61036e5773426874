namespace Scheduler.Silo.Demo;

/// <summary>The demonstration's texts as one surgeon's posts carry them: dates filled in their zone, links to the local blogs.</summary>
/// <param name="firstStart">The demonstration's first start (UTC): its day, in the zone, is J.</param>
/// <param name="zone">The surgeon's zone.</param>
/// <param name="address">Where the demonstration answers: http://localhost:5080.</param>
public sealed class DemoTexts(DateTimeOffset firstStart, TimeZoneInfo zone, Uri address)
{
    /// <summary>The day of the first start where the surgeon is.</summary>
    public DateOnly Day { get; } = DateOnly.FromDateTime(TimeZoneInfo.ConvertTime(firstStart, zone).DateTime);

    /// <summary>A file of Demo/Content, filled: <c>publication-1.linkedin.txt</c>.</summary>
    public string Text(string name) => Fill(DemoFiles.Text(name));

    /// <summary>Fills any text.</summary>
    public string Fill(string text) => DemoSites.All.Aggregate(
        DemoDates.Fill(text, Day),
        (filled, site) => filled.Replace($"https://{site.Domain}/", site.Home(address).ToString(), StringComparison.Ordinal));
}
