using System.Collections.Immutable;
using System.Globalization;
using System.Text.Json.Nodes;
using System.Text.RegularExpressions;
using Scheduler.Sandbox.State;
using Scheduler.Sandbox.Wire;

namespace Scheduler.Sandbox.Bluesky;

/// <summary>A post's record as sent, checked against its lexicon in the server's own words.</summary>
internal sealed partial record Draft(string Text, DateTimeOffset CreatedAt)
{
    public const string Collection = "app.bsky.feed.post";
    private const int LanguagesMaximum = 3;

    public ImmutableArray<PostMedia> Media { get; init; } = [];
    public string? Link { get; init; }
    public LinkCard? Card { get; init; }

    public static Answer? Read(JsonObject record, SandboxState state, out Draft draft)
    {
        draft = new("", default);
        if (record["$type"] is { } type && (string?)type != Collection) { return Errors.Invalid($"Invalid $type: expected {Collection}, got {type}"); }
        foreach (var key in (string[])["text", "createdAt"])
        {
            if (record[key] is null) { return Errors.InvalidPost($"Missing required key \"{key}\" at $.record"); }
            if (record.Text(key) is null) { return Errors.InvalidPost($"Expected string value type (got {record[key]!.ToJsonString()}) at $.record.{key}"); }
        }
        var (text, created) = (record.Text("text")!, record.Text("createdAt")!);
        if (Bluesky.Text.Check(text) is { } length) { return length; }
        if (!DateTimePattern().IsMatch(created) || !DateTimeOffset.TryParse(created, CultureInfo.InvariantCulture, DateTimeStyles.AssumeUniversal, out var at))
        {
            return Errors.InvalidPost($"Invalid datetime (got \"{created}\") at $.record.createdAt");
        }
        if (record.List("langs") is { Count: > LanguagesMaximum } langs) { return Errors.InvalidPost($"array too big (maximum {LanguagesMaximum}, got {langs.Count}) at $.record.langs"); }
        if (Facets.Check(record.List("facets")) is { } facet) { return facet; }
        draft = new(text, at);
        return record.Object("embed") is { } embed ? Embeds.Read(embed, state, ref draft) : null;
    }

    [GeneratedRegex(@"^\d{4}-\d\d-\d\dT\d\d:\d\d:\d\d(\.\d{1,20})?(Z|[+-]\d\d:\d\d)$")]
    private static partial Regex DateTimePattern();
}
