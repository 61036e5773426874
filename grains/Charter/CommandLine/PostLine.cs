using System.Collections.Immutable;
using System.Globalization;
using System.Text.Json;

namespace Scheduler.Charter.CommandLine;

/// <summary>One line of a file of posts. A key that is absent or null says nothing; a key of the wrong kind is refused.</summary>
internal static class PostLine
{
    public static ((string Id, CheckedPost Post)? Post, Bilingual? Refusal) Read(string line, int number)
    {
        try
        {
            using var document = JsonDocument.Parse(line);
            if (document.RootElement.ValueKind != JsonValueKind.Object) { return (null, new("un objet JSON est attendu.", "a JSON object is expected.")); }
            var root = new JsonKeys(document.RootElement);
            if (root.Text("text") is not { } text) { return (null, new("la clé « text » manque.", "the key “text” is missing.")); }
            var post = new CheckedPost
            {
                Channel = root.Text("channel") ?? "linkedin",
                Language = root.Text("lang") ?? "fr",
                Text = text,
                Parts = Parts(root),
                Media = [.. root.Objects("media").Select(MediaKeys.Read)],
                Meta = MetaKeys.Read(root.Object("meta")),
                AsOf = root.Date("as_of"),
                AsksForAll = root.Flag("asks_for_all") ?? false,
                OwnDomains = root.Texts("own_domains"),
            };
            return ((root.Text("id") ?? number.ToString(CultureInfo.InvariantCulture), post), null);
        }
        catch (JsonException fault) { return (null, new($"ce n’est pas du JSON (octet {fault.BytePositionInLine + 1}).", $"this is not JSON (byte {fault.BytePositionInLine + 1}).")); }
        catch (KeyFault fault) { return (null, fault.Sentence); }
    }

    private static ImmutableArray<CheckedPart> Parts(JsonKeys root)
    {
        var parts = ImmutableArray.CreateBuilder<CheckedPart>();
        foreach (var name in (ReadOnlySpan<string>)[PartName.Title, PartName.FirstComment, PartName.CardTitle, PartName.CardDescription, PartName.Subtitles])
        {
            if (root.Text(name) is { } text) { parts.Add(new(name, text)); }
        }
        parts.AddRange(root.Texts("thread").Select((text, at) => new CheckedPart(PartName.Thread(at + 2), text)));
        return parts.ToImmutable();
    }
}
