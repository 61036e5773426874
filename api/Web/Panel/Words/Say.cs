using System.Globalization;
using System.Resources;

namespace Scheduler.Web.Panel.Words;

/// <summary>The panel's sentences, French first, in the reader's language.</summary>
public static class Say
{
    /// <summary>Where they are kept.</summary>
    public static ResourceManager Resources { get; } = new("Scheduler.Web.Panel.Words.Words", typeof(Say).Assembly);

    /// <summary>The reader's language is English; every other reader is shown French.</summary>
    public static bool English => CultureInfo.CurrentUICulture.TwoLetterISOLanguageName == "en";

    private static CultureInfo Culture { get; } = CultureInfo.GetCultureInfo("fr");

    private static CultureInfo Tongue => English ? CultureInfo.GetCultureInfo("en") : Culture;

    /// <summary>A sentence.</summary>
    public static string It(string key) => Resources.GetString(key, Tongue) ?? throw new KeyNotFoundException($"No sentence is called {key}.");

    /// <summary>A sentence with its values in their places.</summary>
    public static string It(string key, params object?[] values) => string.Format(Tongue, It(key), values);

    /// <summary>A sentence that counts: French says one publication up to 1, English only at 1.</summary>
    public static string Many(string key, int count) =>
        It((English ? count == 1 : count <= 1) ? key + ".one" : key + ".many", count);

    /// <summary>The word of an enum's value.</summary>
    public static string Of<T>(T value) where T : struct, Enum => It($"{typeof(T).Name}.{value}");
}
