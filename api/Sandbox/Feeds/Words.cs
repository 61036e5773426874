using System.Globalization;

namespace Scheduler.Sandbox.Feeds;

/// <summary>The page's words in one language.</summary>
public sealed record Words
{
    public required CultureInfo Culture { get; init; }
    public required string Title { get; init; }
    public required string Intro { get; init; }
    public required string Refresh { get; init; }
    public required string Networks { get; init; }
    public required string Empty { get; init; }
    public required string More { get; init; }
    public required string Less { get; init; }
    public required string Now { get; init; }
    public required string Minutes { get; init; }
    public required string Hours { get; init; }
    public required string Alt { get; init; }
    public required string NoAlt { get; init; }
    public required string Count { get; init; }
    public required string CountOne { get; init; }
    public required string[] LinkedInActions { get; init; }

    public static Words French { get; } = new()
    {
        Culture = CultureInfo.GetCultureInfo("fr-FR"),
        Title = "Ce que voient les abonnés",
        Intro = "Cinq réseaux reproduits sur cette machine. Rien n’en sort.",
        Refresh = "Actualiser",
        Networks = "Réseaux",
        Empty = "Rien n’a encore paru ici.",
        More = "… voir plus",
        Less = "voir moins",
        Now = "à l’instant",
        Minutes = "{0} min",
        Hours = "{0} h",
        Alt = "Texte alternatif : « {0} »",
        NoAlt = "Sans texte alternatif",
        Count = "{0} publications",
        CountOne = "{0} publication",
        LinkedInActions = ["J’aime", "Commenter", "Republier"],
    };

    public static Words English { get; } = new()
    {
        Culture = CultureInfo.GetCultureInfo("en-GB"),
        Title = "What followers see",
        Intro = "Five networks reproduced on this machine. Nothing leaves it.",
        Refresh = "Refresh",
        Networks = "Networks",
        Empty = "Nothing has been published here yet.",
        More = "… see more",
        Less = "see less",
        Now = "just now",
        Minutes = "{0} min",
        Hours = "{0} h",
        Alt = "Alternative text: “{0}”",
        NoAlt = "No alternative text",
        Count = "{0} posts",
        CountOne = "{0} post",
        LinkedInActions = ["Like", "Comment", "Repost"],
    };

    /// <summary>French unless the reader's browser puts English first.</summary>
    public static Words For(string? acceptLanguage)
    {
        var wanted = (acceptLanguage ?? "").Split(',')
            .Select(part => part.Split(";q="))
            .Select(part => (Language: part[0].Trim(), Weight: part.Length > 1 && double.TryParse(part[1], CultureInfo.InvariantCulture, out var q) ? q : 1))
            .OrderByDescending(part => part.Weight)
            .FirstOrDefault(part => part.Language.StartsWith("fr", StringComparison.OrdinalIgnoreCase) || part.Language.StartsWith("en", StringComparison.OrdinalIgnoreCase));
        return wanted.Language?.StartsWith("en", StringComparison.OrdinalIgnoreCase) == true ? English : French;
    }

    public string Ago(DateTimeOffset at, DateTimeOffset now) => (now - at) switch
    {
        { TotalMinutes: < 1 } => Now,
        { TotalHours: < 1 } since => Written(Minutes, (int)since.TotalMinutes),
        { TotalDays: < 1 } since => Written(Hours, (int)since.TotalHours),
        _ => at.ToString("d MMM", Culture),
    };

    public string Posts(int count) => Written(count > 1 ? Count : CountOne, count);

    public string Written(string format, params object[] values) => string.Format(Culture, format, values);
}
