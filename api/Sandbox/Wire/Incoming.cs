using System.Text.Json;
using System.Text.Json.Nodes;
using Microsoft.AspNetCore.Http;

namespace Scheduler.Sandbox.Wire;

/// <summary>Reads what a caller sent, forgiving nothing and throwing nothing.</summary>
internal static class Incoming
{
    /// <summary>The body as a JSON object; null when it is not one.</summary>
    public static async Task<JsonObject?> Json(HttpRequest request)
    {
        try { return await JsonNode.ParseAsync(request.Body) as JsonObject; }
        catch (JsonException) { return null; }
    }

    /// <summary>Query, form and JSON members together, as the Graph API and token endpoints take them.</summary>
    public static async Task<IReadOnlyDictionary<string, string>> Parameters(HttpRequest request)
    {
        var found = request.Query.ToDictionary(pair => pair.Key, pair => pair.Value.ToString());
        if (request.HasFormContentType)
        {
            foreach (var (key, value) in await request.ReadFormAsync()) { found[key] = value.ToString(); }
        }
        else if (request.HasJsonContentType() && await Json(request) is { } body)
        {
            foreach (var (key, value) in body) { found[key] = value is JsonValue plain ? plain.ToString() : value?.ToJsonString() ?? ""; }
        }
        return found;
    }

    public static string? Bearer(HttpRequest request)
    {
        var header = request.Headers.Authorization.ToString();
        return header.StartsWith("Bearer ", StringComparison.OrdinalIgnoreCase) ? header["Bearer ".Length..].Trim() : null;
    }

    public static string Root(HttpRequest request, string network) => $"{request.Scheme}://{request.Host}{request.PathBase}/sandbox/{network}";

    public static string? Attempt(HttpRequest request) => request.Headers["x-scheduler-attempt"] is [{ Length: > 0 } name] ? name : null;

    /// <summary>A member as text; null when absent or not text.</summary>
    public static string? Text(this JsonNode? node, string member) =>
        node is JsonObject o && o[member] is JsonValue value && value.TryGetValue<string>(out var text) ? text : null;

    /// <summary>A member as an object; null when absent or not one.</summary>
    public static JsonObject? Object(this JsonNode? node, string member) => node is JsonObject o ? o[member] as JsonObject : null;

    /// <summary>A member as a list; null when absent or not one.</summary>
    public static JsonArray? List(this JsonNode? node, string member) => node is JsonObject o ? o[member] as JsonArray : null;
}
