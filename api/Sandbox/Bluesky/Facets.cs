using System.Text.Json.Nodes;
using Scheduler.Sandbox.Wire;

namespace Scheduler.Sandbox.Bluesky;

/// <summary>Facets are checked for their shape only: the server does not look whether they lie inside the text.</summary>
internal static class Facets
{
    private const int TagBytes = 640;
    private const int TagGraphemes = 64;

    public static Answer? Check(JsonArray? facets)
    {
        for (var i = 0; i < (facets?.Count ?? 0); i++)
        {
            var path = $"$.record.facets[{i}]";
            if (facets![i].Object("index") is not { } index) { return Errors.InvalidPost($"Missing required key \"index\" at {path}"); }
            foreach (var edge in (string[])["byteStart", "byteEnd"])
            {
                if (index[edge] is not JsonValue value || !value.TryGetValue<long>(out var number)) { return Errors.InvalidPost($"Missing required key \"{edge}\" at {path}.index"); }
                if (number < 0) { return Errors.InvalidPost($"integer too small (minimum 0, got {number}) at {path}.index.{edge}"); }
            }
            var features = facets[i].List("features") ?? [];
            for (var j = 0; j < features.Count; j++)
            {
                if (Feature(features[j], $"{path}.features[{j}]") is { } refused) { return refused; }
            }
        }
        return null;
    }

    private static Answer? Feature(JsonNode? feature, string path) => feature.Text("$type") switch
    {
        "app.bsky.richtext.facet#link" when !Uri.TryCreate(feature.Text("uri"), UriKind.Absolute, out _) =>
            Errors.InvalidPost($"Invalid uri (got \"{feature.Text("uri")}\") at {path}.uri"),
        "app.bsky.richtext.facet#mention" when feature.Text("did")?.StartsWith("did:", StringComparison.Ordinal) != true =>
            Errors.InvalidPost($"Invalid DID (got \"{feature.Text("did")}\") at {path}.did"),
        "app.bsky.richtext.facet#tag" => Text.Check(feature.Text("tag") ?? "", path + ".tag", TagBytes, TagGraphemes),
        _ => null,
    };
}
