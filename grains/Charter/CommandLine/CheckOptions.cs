using System.Globalization;

namespace Scheduler.Charter.CommandLine;

/// <summary>What the command was asked.</summary>
internal sealed record CheckOptions
{
    /// <summary>What is checked or written; exactly one of them, or the help.</summary>
    public const string OneOf = "--text, --csv, --pages";

    private static readonly string[] s_channels = ["linkedin", "instagram", "x", "youtube", "bluesky", "blog", "review_reply", "press", "facebook", "threads", "tiktok"];

    public string? File { get; private init; }

    public string? Text { get; private init; }

    public string? Csv { get; private init; }

    public string? Pages { get; private init; }

    public string? Channel { get; private init; }

    public string? Rules { get; private init; }

    public DateOnly? AsOf { get; private init; }

    public bool InEnglish { get; private init; }

    public bool AsJson { get; private init; }

    public bool Help { get; private init; }

    public static (CheckOptions? Options, Bilingual? Refusal) Read(IReadOnlyList<string> arguments)
    {
        var (options, given) = (new CheckOptions(), new HashSet<string>(StringComparer.Ordinal));
        for (var i = 0; i < arguments.Count; i++)
        {
            var (name, value) = Split(arguments[i]);
            if (name is "--help" or "-h") { return (new() { Help = true }, null); }
            if (!given.Add(name)) { return (null, new($"{name} est donné deux fois.", $"{name} is given twice.")); }
            if (name == "--json" && value is null) { options = options with { AsJson = true }; continue; }
            if (name is not ("FILE" or "--text" or "--csv" or "--pages" or "--channel" or "--rules" or "--as-of" or "--lang")) { return (null, new($"Option inconnue : {arguments[i]}.", $"Unknown option: {arguments[i]}.")); }
            value ??= i + 1 < arguments.Count ? arguments[++i] : null;
            if (value is null || (value.Length == 0 && name != "--text")) { return (null, new($"{name} attend une valeur.", $"{name} needs a value.")); }
            if (options.With(name, value) is not { } next) { return (null, Wrong(name, value)); }
            options = next;
        }
        return options.Against() is { } refusal ? (null, refusal) : (options, null);
    }

    private static (string Name, string? Value) Split(string argument)
    {
        if (argument == "-" || !argument.StartsWith('-')) { return ("FILE", argument); }
        var at = argument.IndexOf('=', StringComparison.Ordinal);
        return at < 0 ? (argument, null) : (argument[..at], argument[(at + 1)..]);
    }

    private CheckOptions? With(string name, string value) => name switch
    {
        "FILE" => this with { File = value },
        "--text" => this with { Text = value },
        "--csv" => this with { Csv = value },
        "--pages" => this with { Pages = value },
        "--rules" => this with { Rules = value },
        "--channel" => s_channels.Contains(value) ? this with { Channel = value } : null,
        "--lang" => value is "fr" or "en" ? this with { InEnglish = value == "en" } : null,
        _ => DateOnly.TryParseExact(value, "yyyy-MM-dd", CultureInfo.InvariantCulture, DateTimeStyles.None, out var date) ? this with { AsOf = date } : null,
    };

    private Bilingual? Against()
    {
        if (new[] { File, Text, Csv, Pages }.Count(what => what is not null) != 1)
        {
            return new($"Donnez un fichier, ou l’une des options {OneOf}. « --help » les explique.", $"Give a file, or one of {OneOf}. “--help” explains them.");
        }
        return this switch
        {
            { Channel: not null, Text: null, Csv: null } => new("--channel va avec --text ou --csv.", "--channel goes with --text or --csv."),
            { AsJson: true, Csv: null } => new("--json va avec --csv.", "--json goes with --csv."),
            { InEnglish: true, Csv: null } => new("--lang va avec --csv.", "--lang goes with --csv."),
            { AsOf: not null, Pages: not null } => new("--as-of ne va pas avec --pages.", "--as-of does not go with --pages."),
            _ => null,
        };
    }

    private static Bilingual Wrong(string name, string value) => name switch
    {
        "--channel" => new($"« {value} » n’est pas un canal : {string.Join(", ", s_channels)}.", $"“{value}” is no channel: {string.Join(", ", s_channels)}."),
        "--lang" => new($"--lang attend fr ou en, et non « {value} ».", $"--lang expects fr or en, not “{value}”."),
        _ => new($"{name} attend une date AAAA-MM-JJ, et non « {value} ».", $"{name} expects a date YYYY-MM-DD, not “{value}”."),
    };
}
