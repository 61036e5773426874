using System.Collections.Immutable;
using System.Globalization;
using System.Text.Json;

namespace Scheduler.Charter.CommandLine;

/// <summary>Reads an object's keys; a value of another kind than asked is a <see cref="FormatException"/> that names its key.</summary>
internal sealed class JsonKeys(JsonElement element)
{
    public bool Has(string key) => element.TryGetProperty(key, out _);

    /// <summary>Whether the key holds something else than null, false or an empty text.</summary>
    public bool IsGiven(string key) => Given(key) is { } value && value.ValueKind != JsonValueKind.False && !(value.ValueKind == JsonValueKind.String && value.GetString()!.Length == 0);

    public string? Text(string key) => Given(key) is not { } value ? null : value.ValueKind == JsonValueKind.String ? value.GetString() : throw new FormatException(key);

    public bool? Flag(string key) => Given(key) is not { } value ? null
        : value.ValueKind is JsonValueKind.True or JsonValueKind.False ? value.GetBoolean() : throw new FormatException(key);

    public DateOnly? Date(string key) => Text(key) is not { } text ? null
        : DateOnly.TryParseExact(text, "yyyy-MM-dd", CultureInfo.InvariantCulture, DateTimeStyles.None, out var date) ? date : throw new FormatException(key);

    public ImmutableArray<string> Texts(string key) => [.. Items(key).Select(item => item.ValueKind == JsonValueKind.String ? item.GetString()! : throw new FormatException(key))];

    public JsonKeys? Object(string key) => Given(key) is not { } value ? null : value.ValueKind == JsonValueKind.Object ? new(value) : throw new FormatException(key);

    public ImmutableArray<JsonKeys> Objects(string key) => [.. Items(key).Select(item => item.ValueKind == JsonValueKind.Object ? new JsonKeys(item) : throw new FormatException(key))];

    private JsonElement.ArrayEnumerator Items(string key) => Given(key) is not { } value ? default
        : value.ValueKind == JsonValueKind.Array ? value.EnumerateArray() : throw new FormatException(key);

    private JsonElement? Given(string key) => element.TryGetProperty(key, out var value) && value.ValueKind != JsonValueKind.Null ? value : null;
}
