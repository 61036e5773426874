using System.Globalization;
using System.Text;

namespace Scheduler.Web.Agencies;

/// <summary>A name as a segment of a key: small letters, digits and hyphens.</summary>
public static class Slug
{
    private const int Longest = 60;

    /// <summary>dr-ysaline-corvaisier; <paramref name="otherwise"/> when no letter is left.</summary>
    public static string Of(string name, string otherwise)
    {
        var letters = name.Normalize(NormalizationForm.FormD).Where(c => CharUnicodeInfo.GetUnicodeCategory(c) != UnicodeCategory.NonSpacingMark)
            .Select(c => char.IsAsciiLetterOrDigit(c) ? char.ToLowerInvariant(c) : '-');
        var words = string.Join('-', new string([.. letters]).Split('-', StringSplitOptions.RemoveEmptyEntries));
        return words.Length == 0 ? otherwise : words[..Math.Min(words.Length, Longest)].TrimEnd('-');
    }

    /// <summary>The same, numbered from 2 while it is taken.</summary>
    public static string Free(string name, string otherwise, Func<string, bool> taken)
    {
        var first = Of(name, otherwise);
        var free = first;
        for (var number = 2; taken(free); number++) { free = string.Create(CultureInfo.InvariantCulture, $"{first}-{number}"); }
        return free;
    }
}
