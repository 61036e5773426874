using System.Collections;
using System.Collections.Immutable;
using System.Globalization;
using System.Reflection;

namespace Scheduler.Tests.Pipeline.Golden;

internal static class Members
{
    public static IReadOnlyList<PropertyInfo> Of(Type type) =>
        [.. type.GetProperties().Where(p => p.GetCustomAttribute<IdAttribute>() is not null).OrderBy(p => p.GetCustomAttribute<IdAttribute>()!.Id)];

    /// <summary>One line for each value that is held, found by numbers and not by names: <c>3.0[1] = …</c>.</summary>
    public static IEnumerable<string> Lines(object? value, string path = "")
    {
        switch (value)
        {
            case null: yield return $"{path} = null"; break;
            case string text: yield return $"{path} = \"{text}\""; break;
            case byte[] bytes: yield return $"{path} = {Convert.ToHexStringLower(bytes)}"; break;
            case DateTimeOffset or DateOnly or TimeOnly: yield return string.Create(CultureInfo.InvariantCulture, $"{path} = {value:O}"); break;
            case Enum: yield return string.Create(CultureInfo.InvariantCulture, $"{path} = {value:D}"); break;
            case ImmutableSortedDictionary<string, string> facts:
                foreach (var line in facts.Select(f => $"{path}[{f.Key}] = \"{f.Value}\"")) { yield return line; }
                break;
            case IEnumerable items:
                foreach (var line in items.Cast<object?>().SelectMany((item, i) => Lines(item, $"{path}[{i}]"))) { yield return line; }
                break;
            case var held when Of(held.GetType()) is { Count: > 0 } members:
                foreach (var line in members.SelectMany(m => Lines(m.GetValue(held), $"{path}.{m.GetCustomAttribute<IdAttribute>()!.Id}"))) { yield return line; }
                break;
            default: yield return string.Create(CultureInfo.InvariantCulture, $"{path} = {value}"); break;
        }
    }
}
