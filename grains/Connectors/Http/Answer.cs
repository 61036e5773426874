using System.Text.Json;

namespace Scheduler.Connectors.Http;

/// <summary>A whole answer, read to its end.</summary>
internal sealed record Answer(int Status, string Body, IReadOnlyDictionary<string, string> Headers)
{
    private readonly Lazy<JsonElement?> _json = new(() => Parse(Body));

    public bool Accepted => Status is >= 200 and < 300;

    /// <summary>The body as JSON, null when it is not.</summary>
    public JsonElement? Json => _json.Value;

    public string? Header(string name) => Headers.TryGetValue(name, out var value) ? value : null;

    private static JsonElement? Parse(string body)
    {
        try
        {
            return JsonElement.Parse(body);
        }
        catch (JsonException)
        {
            return null;
        }
    }
}
