using System.Globalization;
using Scheduler.Web.Panel.Words;

namespace Scheduler.Web.Panel.Channels;

/// <summary>Whole numbers as they are typed.</summary>
internal static class TypedNumbers
{
    /// <summary>The number; where it is none or out of its range, the least one, and an error on the field.</summary>
    public static int Read(string text, int least, int most, string field, Dictionary<string, string> errors)
    {
        if (int.TryParse(text, NumberStyles.None, CultureInfo.InvariantCulture, out var number) && number >= least && number <= most) { return number; }
        errors[field] = Say.It("channel.number-wrong", least, most);
        return least;
    }

    /// <summary>A span in minutes.</summary>
    public static string Minutes(TimeSpan span) => ((int)span.TotalMinutes).ToString(CultureInfo.InvariantCulture);
}
