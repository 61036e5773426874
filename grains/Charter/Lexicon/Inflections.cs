using Scheduler.Charter.Reading;

namespace Scheduler.Charter.Lexicon;

/// <summary>
/// The forms that one written word stands for: <c>mot</c> itself, <c>mot+</c> with its feminine and plural, <c>[verbe]</c> conjugated,
/// <c>[verbe!]</c> in the imperative, <c>[verbe.pp]</c> as a past participle.
/// </summary>
internal static class Inflections
{
    /// <exception cref="FormatException">The word in brackets is no infinitive.</exception>
    public static IEnumerable<string> Of(string written)
    {
        if (written is ['[', .., ']']) { return Conjugated(Plain(written[1..^1])); }
        if (written is [_, .., 'é', '+']) { return [.. Agreement.Forms(Plain(written[..^1])), Plain(written[..^1]) + "e", Plain(written[..^1]) + "es"]; }
        return written is [_, _, .., '+'] ? Agreement.Forms(Plain(written[..^1])) : [Plain(written)];
    }

    private static IEnumerable<string> Conjugated(string verb) => (verb switch
    {
        [.., '!'] => Conjugation.Imperatives(verb[..^1]),
        [.., '.', 'p', 'p'] => Conjugation.Participles(verb[..^3]),
        _ => Conjugation.Forms(verb),
    }) ?? throw new FormatException($"[{verb}]");

    /// <summary>The word in small letters, without accents.</summary>
    public static string Plain(string word) => word.AsSpan().ContainsAnyExceptInRange('a', 'z') ? TextFolder.Fold(word).Bare : word;
}
