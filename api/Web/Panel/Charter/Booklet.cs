using System.Collections;
using System.Globalization;
using System.Resources;
using Scheduler.Web.Panel.Words;

namespace Scheduler.Web.Panel.Charter;

/// <summary>Where the booklet that the product was born from is wrong or contradicts a text, and what the check follows instead.</summary>
public static class Booklet
{
    /// <summary>Where the points are kept: each has a title and a text under its number.</summary>
    public static ResourceManager Resources { get; } = new("Scheduler.Web.Panel.Charter.Booklet", typeof(Booklet).Assembly);

    /// <summary>All points in order, in the reader's language.</summary>
    public static IReadOnlyList<(string Title, string Text)> Points
    {
        get
        {
            var tongue = CultureInfo.GetCultureInfo(Say.English ? "en" : "fr");
            return [.. Numbers.Select(number => (Resources.GetString(number + ".title", tongue)!, Resources.GetString(number + ".text", tongue)!))];
        }
    }

    private static string[] Numbers { get; } =
        [.. Resources.GetResourceSet(CultureInfo.InvariantCulture, createIfNotExists: true, tryParents: true)!.Cast<DictionaryEntry>()
            .Select(entry => ((string)entry.Key).Split('.')[0]).Distinct().Order(StringComparer.Ordinal)];
}
