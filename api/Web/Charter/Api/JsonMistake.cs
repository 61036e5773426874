using System.Text.Json;
using System.Text.Json.Serialization.Metadata;
using Scheduler.Contracts.Answers;
using Scheduler.Web.Answers;

namespace Scheduler.Web.Charter.Api;

/// <summary>Says in a sentence what is wrong with a body: which place, and what is taken there.</summary>
internal static class JsonMistake
{
    public static Refusal Of(JsonException fault, JsonTypeInfo body)
    {
        var path = (fault.Path ?? "$").TrimStart('$').TrimStart('.');
        if (path.Length == 0) { return Missing(fault, body); }
        return Find(body, path) switch
        {
            null => WebRefusals.Invalid("unknown", $"Le champ « {path} » n’existe pas ici.", $"There is no field “{path}” here."),
            var type when Values(type, body.Options) is { Length: > 0 } values => WebRefusals.Invalid("value", $"« {path} » est l’un de : {values}.", $"“{path}” is one of: {values}."),
            var type => WebRefusals.Invalid("value", $"« {path} » attend {Kind(type).French}.", $"“{path}” takes {Kind(type).English}."),
        };
    }

    // Without a path it is either no JSON object at all, or a required field is absent.
    private static Refusal Missing(JsonException fault, JsonTypeInfo body)
    {
        var missing = body.Properties.Where(property => property.IsRequired && fault.Message.Contains($"'{property.Name}'", StringComparison.Ordinal)).Select(property => property.Name).ToList();
        return missing.Count > 0
            ? WebRefusals.Invalid("missing", $"Il manque : {string.Join(", ", missing)}.", $"Missing: {string.Join(", ", missing)}.")
            : WebRefusals.Invalid("body", "Le corps est un objet JSON.", "The body is a JSON object.");
    }

    private static Type? Find(JsonTypeInfo at, string path)
    {
        var type = at;
        foreach (var step in path.Split('.', '['))
        {
            // An index ends in its bracket; what it leads to is the list's element.
            var next = step.EndsWith(']') ? type.ElementType : type.Properties.FirstOrDefault(property => string.Equals(property.Name, step, StringComparison.OrdinalIgnoreCase))?.PropertyType;
            if (next is null) { return null; }
            type = at.Options.GetTypeInfo(next);
        }
        return Nullable.GetUnderlyingType(type.Type) ?? type.Type;
    }

    private static string Values(Type type, JsonSerializerOptions options) =>
        type.IsEnum ? string.Join(", ", Enum.GetValues(type).Cast<object>().Select(value => JsonSerializer.SerializeToElement(value, type, options).GetString())) : "";

    private static (string French, string English) Kind(Type type) =>
        type == typeof(string) ? ("un texte", "a text")
        : type == typeof(bool) ? ("true ou false", "true or false")
        : type == typeof(DateOnly) ? ("une date, AAAA-MM-JJ", "a date, YYYY-MM-DD")
        : typeof(System.Collections.IEnumerable).IsAssignableFrom(type) ? ("une liste", "a list")
        : ("un objet", "an object");
}
