using Scheduler.Contracts.Keys;

namespace Scheduler.Web.Panel.Series;

/// <summary>A recurring post's page.</summary>
public static class SeriesAddress
{
    /// <summary>Its own page.</summary>
    public static string Of(string series) => SeriesKey.Parse(series) is var key ? $"/series/{key.Owner.Owner}/{key.Series}" : "";
}
