using System.Globalization;
using Scheduler.Contracts.Series;
using Scheduler.Web.Panel.Times;
using Scheduler.Web.Panel.Words;

namespace Scheduler.Web.Panel.Series;

/// <summary>A rhythm in words.</summary>
public static class SeriesWords
{
    /// <summary>“every two weeks, at 8:30”.</summary>
    public static string Rhythm(SeriesSettings settings)
    {
        ArgumentNullException.ThrowIfNull(settings);
        var every = Say.Many("series.every-" + settings.Unit, settings.Every);
        return settings.At is { } at ? Say.It("series.at", every, at.ToString(Say.It("series.hour-form"), CultureInfo.InvariantCulture)) : Say.It("series.free", every);
    }

    /// <summary>The same, as a sentence begins.</summary>
    public static string Sentence(SeriesSettings settings) => Rhythm(settings) is var words ? char.ToUpper(words[0], Hours.Tongue) + words[1..] : "";

    /// <summary>A day in full.</summary>
    public static string Day(DateOnly day) => day.ToString("dddd d MMMM yyyy", Hours.Tongue);
}
