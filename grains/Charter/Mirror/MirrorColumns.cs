using System.Collections.Immutable;

namespace Scheduler.Charter.Mirror;

/// <summary>Which column of a table holds what. Columns are in the order in which they are tried.</summary>
internal sealed record MirrorColumns
{
    public required ImmutableArray<int> Texts { get; init; }

    public required ImmutableArray<int> Titles { get; init; }

    public required ImmutableArray<int> Channels { get; init; }

    public required ImmutableArray<int> Dates { get; init; }

    public required ImmutableArray<int> Ids { get; init; }

    public required ImmutableArray<int> Links { get; init; }

    /// <summary>Columns named after a network, where a cell says whether the post left there.</summary>
    public required ImmutableArray<(int Column, string Channel)> Flags { get; init; }

    /// <summary>The network whose own export this is; null: a tool's, or a person's.</summary>
    public string? Own { get; init; }

    /// <summary>Whether a date that can be read in two ways begins with its month.</summary>
    public bool MonthFirst { get; init; }

    /// <summary>How many headers were known: what tells the right separator from the wrong one.</summary>
    public int Known => Texts.Concat(Titles).Concat(Channels).Concat(Dates).Concat(Ids).Concat(Links).Distinct().Count() + Flags.Length;

    /// <summary>Null: no column holds a text.</summary>
    public static MirrorColumns? Find(IReadOnlyList<string> headers)
    {
        var names = headers.Select(HeaderName.Fold).ToArray();
        var own = HeaderNames.Own.Where(known => names.Contains(known.Header)).Select(known => known.Channel).FirstOrDefault();
        var titles = Of(names, HeaderNames.Titles);
        // YouTube's own export calls the video's id its content.
        var texts = Of(names, own == "youtube" ? [.. HeaderNames.Texts.Where(name => name is not ("content" or "contenu"))] : HeaderNames.Texts);
        if (texts.IsEmpty && titles.IsEmpty) { return null; }
        return new()
        {
            Texts = texts,
            Titles = titles,
            Channels = Of(names, HeaderNames.Channels),
            Dates = Of(names, HeaderNames.Dates),
            Ids = Of(names, HeaderNames.Ids),
            Links = Of(names, HeaderNames.Links),
            Flags = [.. names.Select((name, column) => (column, Networks.OfName(name))).Where(flag => flag.Item2 is not null && names[flag.column].Split(' ').Length <= 2).Select(flag => (flag.column, flag.Item2!))],
            Own = own,
            MonthFirst = HeaderNames.MonthFirst.Any(names.Contains),
        };
    }

    private static ImmutableArray<int> Of(string[] names, string[] known) =>
        [.. known.SelectMany(name => Enumerable.Range(0, names.Length).Where(column => names[column] == name))];
}
