using System.Text;
using System.Text.RegularExpressions;
using Scheduler.Charter.Reading;

namespace Scheduler.Charter.Rules;

/// <summary>What a picture shows: what its author declares, or else what its alternative text says.</summary>
internal static partial class MediaSubject
{
    public enum Subject
    {
        Other,
        Drawing,
        Clinical,

        /// <summary>A body without a face: it may be a patient's.</summary>
        Unclear,
        Patient,

        /// <summary>A face, a name, a tattoo, a bar over the eyes.</summary>
        Face,
    }

    public static Subject Of(CheckedMedia media) => media.Nature switch
    {
        MediaNature.Drawing => Subject.Drawing,
        MediaNature.Place or MediaNature.Team or MediaNature.Stock => Subject.Other,
        MediaNature.Clinical => Described(media) is Subject.Face ? Subject.Face : Subject.Clinical,
        MediaNature.Patient or MediaNature.Result => Described(media) is Subject.Face ? Subject.Face : Subject.Patient,
        _ => Described(media),
    };

    /// <summary>Whether a picture of a body is told to be one of two: the same, later.</summary>
    public static bool IsOneOfTwo(CheckedMedia media)
    {
        var words = Plain(media.Alt);
        return Says(words, MediaWords.Same) || Says(words, MediaWords.Times);
    }

    /// <summary>Whether one picture shows both: two photographs, before and after.</summary>
    public static bool ShowsBoth(CheckedMedia media)
    {
        var words = Plain(media.Alt) + Plain(media.Words);
        return (words.Contains(" avant", StringComparison.Ordinal) && words.Contains(" apres", StringComparison.Ordinal))
            || (words.Contains(" before", StringComparison.Ordinal) && words.Contains(" after", StringComparison.Ordinal))
            || (DayZero().IsMatch(words) && LaterDay().IsMatch(words));
    }

    /// <summary>Whether one picture is said to be made of two.</summary>
    public static bool IsMadeOfTwo(CheckedMedia media) => Says(Plain(media.Alt), MediaWords.Two);

    private static Subject Described(CheckedMedia media)
    {
        var words = Plain(media.Alt);
        if (words.Length < 4 || Says(words, MediaWords.Safe)) { return Subject.Other; }
        if (Says(words, MediaWords.Records) && (PersonNamed().IsMatch(media.Words ?? "") || Born(media.Words))) { return Subject.Face; }
        var staff = Says(words, MediaWords.Staff);
        if (!staff && Says(words, MediaWords.Records) && FullName().IsMatch(media.Alt ?? "")) { return Subject.Face; }
        if (staff && Says(words, MediaWords.OutOfFrame)) { return Subject.Other; }
        var clinical = Says(words, MediaWords.Clinical);
        var drawn = Says(words, MediaWords.Drawn);
        var person = Says(words, MediaWords.Person) && (!staff || words.Contains(" patient", StringComparison.Ordinal) || words.Contains(" influenceu", StringComparison.Ordinal) || words.Contains(" opere", StringComparison.Ordinal));
        var body = !staff && Says(words, MediaWords.Body);
        if ((person || clinical || body) && !drawn && IsRecognised(media, words, person)) { return Subject.Face; }
        if (drawn) { return Subject.Drawing; }
        if (clinical && !(staff && !Says(words, ["patient", "ecran", "vue ", "image", "champ ", "champs ", "ventre ouvert"]))) { return Subject.Clinical; }
        if (person && (body || Says(words, MediaWords.Same) || words.Contains(" patient", StringComparison.Ordinal) || words.Contains(" opere", StringComparison.Ordinal))) { return Subject.Patient; }
        return body ? Subject.Unclear : Subject.Other;
    }

    private static bool IsRecognised(CheckedMedia media, string words, bool person)
    {
        if (Says(words, MediaWords.NotRecognised)) { return false; }
        if (Says(words, MediaWords.Face)) { return true; }
        if (person && Says(words, MediaWords.InCare) && Says(words, MediaWords.Seen)) { return true; }
        if (person && words.Contains(" visage", StringComparison.Ordinal) && !Says(words, MediaWords.FaceHidden)) { return true; }
        return FullName().IsMatch(media.Alt ?? "") || FullName().IsMatch(media.Words ?? "") || Born(media.Words);
    }

    private static bool Born(string? text) => Says(Plain(text), ["nee le ", "ne le ", "date de naissance", "ddn ", "ipp "]);

    private static bool Says(string words, string[] any)
    {
        foreach (var one in any)
        {
            for (var at = words.IndexOf(one, StringComparison.Ordinal); at > 0; at = words.IndexOf(one, at + 1, StringComparison.Ordinal))
            {
                if (words[at - 1] == ' ') { return true; }
            }
        }
        return false;
    }

    // Words one space apart, with one before and one after.
    private static string Plain(string? text)
    {
        var bare = TextFolder.Fold(text ?? "").Bare;
        var plain = new StringBuilder(" ", bare.Length + 2);
        foreach (var c in bare)
        {
            if (char.IsLetterOrDigit(c) || c == '+') { plain.Append(c); }
            else if (plain[^1] != ' ') { plain.Append(' '); }
        }
        if (plain[^1] != ' ') { plain.Append(' '); }
        return plain.ToString();
    }

    // "GUILLEMOT Solène", "Solène GUILLEMOT": how hospitals write a patient on a picture.
    [GeneratedRegex(@"\b\p{Lu}{3,}[ ,]+\p{Lu}\p{Ll}{2,}\b|\b\p{Lu}\p{Ll}{2,} \p{Lu}{3,}\b", RegexOptions.CultureInvariant)]
    private static partial Regex FullName();

    // "Mme HOARAU", "M. PAYET": on a list of the day, a screen, a file.
    [GeneratedRegex(@"\b(?:M|Mr|Mme|Mlle|Monsieur|Madame)\.? \p{Lu}{2,}\b|\b(?:M|Mr|Mme|Mlle|Monsieur|Madame)\.? \p{Lu}\p{Ll}{2,}\b", RegexOptions.CultureInvariant)]
    private static partial Regex PersonNamed();

    [GeneratedRegex(@" j ?0 | jour 0 | day 0 | j 1 ", RegexOptions.CultureInvariant)]
    private static partial Regex DayZero();

    [GeneratedRegex(@" j ?\+ ?\d+| j ?[1-9]\d+ | m ?\+? ?\d+ | \d+ (?:jours|semaines|mois|days|weeks|months) ", RegexOptions.CultureInvariant)]
    private static partial Regex LaterDay();
}
