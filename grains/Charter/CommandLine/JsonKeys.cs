using System.Collections.Immutable;
using System.Globalization;
using System.Text.Json;

namespace Scheduler.Charter.CommandLine;

/// <summary>Reads an object's keys; a value of another kind than asked is a <see cref="KeyFault"/> that names its key from the root.</summary>
internal sealed class JsonKeys(JsonElement element, string path = "")
{
    private static readonly Bilingual s_text = new("un texte en Unicode valide", "a text in valid Unicode");
    private static readonly Bilingual s_flag = new("true ou false", "true or false");
    private static readonly Bilingual s_date = new("une date AAAA-MM-JJ", "a date YYYY-MM-DD");
    private static readonly Bilingual s_list = new("une liste", "a list");
    private static readonly Bilingual s_object = new("un objet", "an object");

    public bool Has(string key) => element.TryGetProperty(key, out _);

    /// <summary>Whether the key holds something else than null, false or an empty text.</summary>
    public bool IsGiven(string key) => Given(key) is { } value && value.ValueKind != JsonValueKind.False && !(value.ValueKind == JsonValueKind.String && TextOf(value, key).Length == 0);

    public string? Text(string key) => Given(key) is { } value ? TextOf(value, key) : null;

    public bool? Flag(string key) => Given(key) is not { } value ? null : value.ValueKind is JsonValueKind.True or JsonValueKind.False ? value.GetBoolean() : throw Fault(key, s_flag);

    public DateOnly? Date(string key) => Text(key) is not { } text ? null
        : DateOnly.TryParseExact(text, "yyyy-MM-dd", CultureInfo.InvariantCulture, DateTimeStyles.None, out var date) ? date : throw Fault(key, s_date);

    /// <summary>One of these words, as its place; null: the key is absent.</summary>
    public int? Word(string key, ReadOnlySpan<string> words)
    {
        if (Text(key) is not { } text) { return null; }
        for (var at = 0; at < words.Length; at++)
        {
            if (words[at].Equals(text, StringComparison.OrdinalIgnoreCase)) { return at; }
        }
        var list = string.Join(", ", words!);
        throw Fault(key, new($"l’un de ces mots : {list}", $"one of these words: {list}"));
    }

    public ImmutableArray<string> Texts(string key) => [.. Items(key).Select((item, at) => TextOf(item, $"{key}[{at}]"))];

    public JsonKeys? Object(string key) => Given(key) is not { } value ? null : value.ValueKind == JsonValueKind.Object ? new(value, path + key + ".") : throw Fault(key, s_object);

    public ImmutableArray<JsonKeys> Objects(string key) =>
        [.. Items(key).Select((item, at) => item.ValueKind == JsonValueKind.Object ? new JsonKeys(item, $"{path}{key}[{at}].") : throw Fault($"{key}[{at}]", s_object))];

    private JsonElement.ArrayEnumerator Items(string key) => Given(key) is not { } value ? default
        : value.ValueKind == JsonValueKind.Array ? value.EnumerateArray() : throw Fault(key, s_list);

    private JsonElement? Given(string key) => element.TryGetProperty(key, out var value) && value.ValueKind != JsonValueKind.Null ? value : null;

    // Half a surrogate pair is a JSON string, and no text.
    private string TextOf(JsonElement value, string key)
    {
        if (value.ValueKind != JsonValueKind.String) { throw Fault(key, s_text); }
        try { return value.GetString()!; }
        catch (InvalidOperationException) { throw Fault(key, s_text); }
    }

    private KeyFault Fault(string key, Bilingual expected) => new(path + key, expected);
}
