using System.Globalization;
using System.Resources;

namespace Scheduler.Pipeline.Refusals;

/// <summary>What the pipeline says to people, from Refusals.resx (French) and Refusals.en.resx (English).</summary>
public static class Sentences
{
    private static readonly ResourceManager Resources = new("Scheduler.Pipeline.Refusals.Refusals", typeof(Sentences).Assembly);
    private static readonly CultureInfo FrenchCulture = CultureInfo.GetCultureInfo("fr");
    private static readonly CultureInfo EnglishCulture = CultureInfo.GetCultureInfo("en");

    /// <summary>In French, its blanks filled.</summary>
    public static string French(string code, params ReadOnlySpan<object> blanks) => Sentence(code, FrenchCulture, blanks);

    /// <summary>In English, its blanks filled.</summary>
    public static string English(string code, params ReadOnlySpan<object> blanks) => Sentence(code, EnglishCulture, blanks);

    private static string Sentence(string code, CultureInfo culture, ReadOnlySpan<object> blanks)
    {
        var sentence = Resources.GetString(code, culture) ?? throw new MissingManifestResourceException(code);
        return blanks.IsEmpty ? sentence : string.Format(culture, sentence, blanks.ToArray());
    }
}
