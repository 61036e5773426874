using System.Text.Json;

namespace Scheduler.Connectors.Http;

/// <summary>Reading of answers that may lack anything.</summary>
internal static class JsonReading
{
    public static JsonElement? At(this JsonElement? element, params ReadOnlySpan<string> path)
    {
        foreach (var name in path)
        {
            if (element is not { ValueKind: JsonValueKind.Object } parent || !parent.TryGetProperty(name, out var child))
            {
                return null;
            }

            element = child;
        }

        return element;
    }

    public static JsonElement? At(this JsonElement element, params ReadOnlySpan<string> path) => ((JsonElement?)element).At(path);

    /// <summary>The text there, or a number as its digits; null for anything else.</summary>
    public static string? Text(this JsonElement? element, params ReadOnlySpan<string> path) => element.At(path) switch
    {
        { ValueKind: JsonValueKind.String } text => text.GetString(),
        { ValueKind: JsonValueKind.Number } number => number.GetRawText(),
        _ => null,
    };

    public static string? Text(this JsonElement element, params ReadOnlySpan<string> path) => ((JsonElement?)element).Text(path);

    public static long? Number(this JsonElement? element, params ReadOnlySpan<string> path) =>
        element.At(path) is { ValueKind: JsonValueKind.Number } number && number.TryGetInt64(out var value) ? value : null;

    public static DateTimeOffset? Time(this JsonElement element, params ReadOnlySpan<string> path) =>
        DateTimeOffset.TryParse(element.Text(path), System.Globalization.CultureInfo.InvariantCulture, out var time) ? time : null;

    public static bool True(this JsonElement? element, params ReadOnlySpan<string> path) => element.At(path) is { ValueKind: JsonValueKind.True };

    public static IEnumerable<JsonElement> List(this JsonElement? element, params ReadOnlySpan<string> path) =>
        element.At(path) is { ValueKind: JsonValueKind.Array } array ? array.EnumerateArray() : [];

    public static IEnumerable<JsonElement> List(this JsonElement element, params ReadOnlySpan<string> path) => ((JsonElement?)element).List(path);
}
