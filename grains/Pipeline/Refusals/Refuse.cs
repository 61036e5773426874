using System.Globalization;
using System.Resources;
using Scheduler.Contracts.Answers;

namespace Scheduler.Pipeline.Refusals;

/// <summary>Every refusal of the pipeline: a code, and its sentences in Refusals.resx (French) and Refusals.en.resx (English).</summary>
public static class Refuse
{
    private static readonly ResourceManager Sentences = new("Scheduler.Pipeline.Refusals.Refusals", typeof(Refuse).Assembly);
    private static readonly CultureInfo French = CultureInfo.GetCultureInfo("fr");
    private static readonly CultureInfo English = CultureInfo.GetCultureInfo("en");

    /// <summary>The refusal of a code, its blanks filled.</summary>
    public static Refusal With(string code, params ReadOnlySpan<object> blanks) => new()
    {
        Code = code,
        French = Sentence(code, French, blanks),
        English = Sentence(code, English, blanks),
    };

    private static string Sentence(string code, CultureInfo culture, ReadOnlySpan<object> blanks)
    {
        var sentence = Sentences.GetString(code, culture) ?? throw new MissingManifestResourceException(code);
        return blanks.IsEmpty ? sentence : string.Format(culture, sentence, blanks.ToArray());
    }
}
