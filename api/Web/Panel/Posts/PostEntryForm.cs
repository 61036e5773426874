using Microsoft.AspNetCore.Http;
using Scheduler.Contracts.Keys;
using Scheduler.Contracts.Posts;
using Scheduler.Web.Panel.Orders;

namespace Scheduler.Web.Panel.Posts;

/// <summary>Reads the posted form. Browsers send CR LF; networks count LF.</summary>
public static class PostEntryForm
{
    /// <summary>What was typed.</summary>
    /// <param name="form">The fields.</param>
    /// <param name="channels">The owner's channels: a field for another one is not read.</param>
    /// <param name="files">The files the form may speak of, by hash.</param>
    public static PostEntry Read(IFormCollection form, IReadOnlyList<ChannelKey> channels, IReadOnlyDictionary<string, MediaRef> files) => new()
    {
        Version = int.TryParse(form["version"], out var version) ? version : 0,
        NewPost = Line(form, "new-post"),
        Title = Line(form, "title"),
        Base = Text(form, "base"),
        Language = form["language"] == "en" ? "en" : "fr",
        Audience = form["audience"] == nameof(Audience.Peers) ? Audience.Peers : Audience.Public,
        Sources = Text(form, "sources"),
        DatedOn = Line(form, "dated-on"),
        Partnership = Line(form, "partnership"),
        Article = Line(form, "article"),
        CardUrl = Line(form, "card-url"),
        CardTitle = Line(form, "card-title"),
        CardDescription = Text(form, "card-description"),
        Fixed = form["when"] == "fixed",
        Date = Line(form, "date"),
        Time = Line(form, "time"),
        Order = form["order"].ToString() switch { "none" => "none", "own" => "own", _ => "owner" },
        OrderRows = OrderRows.Read(form) is { Count: > 0 } rows ? rows : OrderRows.Of(null),
        Media = [.. Hashes(form).Where(files.ContainsKey).Select(hash => Media(form, files[hash]))],
        Variants = [.. channels.Select((channel, i) => Variant(form, channel, $"v{i}"))],
    };

    /// <summary>The files the form speaks of, by hash.</summary>
    public static IEnumerable<string> Hashes(IFormCollection form) => form["media"].OfType<string>().Distinct();

    private static MediaEntry Media(IFormCollection form, MediaRef file) => new()
    {
        Removed = form[$"m-{file.Hash}-remove"] == "on",
        OnCard = form[$"m-{file.Hash}-card"] == "on",
        File = file with
        {
            Alt = Text(form, $"m-{file.Hash}-alt"),
            Nature = Nature(form[$"m-{file.Hash}-nature"]),
            Owner = Owner(form[$"m-{file.Hash}-owner"]),
            // Each kind has its own questions; what the form does not ask is kept.
            Words = file.Kind == MediaKind.Image ? Said(form, $"m-{file.Hash}-words", $"m-{file.Hash}-nowords") : file.Words,
            MadeWithAi = form[$"m-{file.Hash}-ai"] == "on",
            Subtitles = Text(form, $"m-{file.Hash}-srt"),
            Transcript = file.Kind == MediaKind.Video ? Said(form, $"m-{file.Hash}-spoken", $"m-{file.Hash}-silent") : file.Transcript,
        },
    };

    /// <summary>A declared nature; anything else is not declared.</summary>
    public static MediaNature Nature(string? word) => Enum.TryParse<MediaNature>(word, out var nature) && Enum.IsDefined(nature) ? nature : MediaNature.Unknown;

    /// <summary>A declared owner; anything else is not declared.</summary>
    public static MediaOwner Owner(string? word) => Enum.TryParse<MediaOwner>(word, out var owner) && Enum.IsDefined(owner) ? owner : MediaOwner.Unknown;

    // What was typed counts, whatever is ticked beside it; an empty field says nothing unless "there is none" is ticked.
    private static string? Said(IFormCollection form, string field, string none) => Text(form, field) is { Length: > 0 } said ? said : form[none] == "on" ? "" : null;

    private static VariantEntry Variant(IFormCollection form, ChannelKey channel, string at) => new()
    {
        Channel = channel.ToString(),
        On = form[$"{at}-on"] == "on",
        Text = Text(form, $"{at}-text"),
        Title = Line(form, $"{at}-title"),
        Tags = Line(form, $"{at}-tags"),
        Card = form[$"{at}-card"].ToString() switch { "shared" => "shared", "own" => "own", _ => "none" },
        Media = [.. form[$"{at}-media"].OfType<string>()],
        Date = Line(form, $"{at}-date"),
        Time = Line(form, $"{at}-time"),
    };

    private static string Text(IFormCollection form, string name) => form[name].ToString().ReplaceLineEndings("\n").Trim();

    private static string Line(IFormCollection form, string name) => form[name].ToString().Trim();
}
