using System.Collections;
using System.Collections.Immutable;
using System.Reflection;

namespace Scheduler.Tests.Pipeline.Golden;

/// <summary>An instance in which every member is filled, each with a value of its own and the same on every run.</summary>
internal sealed class Sample
{
    private static readonly DateTimeOffset Start = new(2026, 12, 7, 8, 30, 0, 125, TimeSpan.FromHours(1));
    private int _count;

    public static object Of(Type type) => new Sample().Value(type, type.Name);

    private object Value(Type type, string member)
    {
        var n = ++_count;
        if (Nullable.GetUnderlyingType(type) is { } inner) { return Value(inner, member); }
        if (type.IsEnum) { return Enum.GetValues(type).Cast<object>().Last(); }
        if (type.IsGenericType && type.GetGenericTypeDefinition() == typeof(ImmutableArray<>)) { return Array(type.GenericTypeArguments[0], member); }
        return type switch
        {
            _ when type == typeof(string) => $"{member} n° {n} · “é”",
            _ when type == typeof(bool) => true,
            _ when type == typeof(int) => n,
            _ when type == typeof(uint) => (uint)n,
            _ when type == typeof(long) => 5_000_000_000L + n,
            _ when type == typeof(byte[]) => new byte[] { 0, 255, (byte)n },
            _ when type == typeof(TimeSpan) => TimeSpan.FromMilliseconds(90_000 + n),
            _ when type == typeof(DateTimeOffset) => Start.AddMinutes(n),
            _ when type == typeof(DateOnly) => new DateOnly(2026, 12, 7).AddDays(n),
            _ when type == typeof(TimeOnly) => new TimeOnly(8, 30).AddMinutes(n),
            _ when type == typeof(ImmutableSortedDictionary<string, string>) =>
                ImmutableSortedDictionary<string, string>.Empty.Add("code", $"valeur {n}").Add("hash", "abc"),
            _ when Members.Of(type).Count > 0 => Filled(type),
            _ => throw new NotSupportedException($"{type} has no sample value."),
        };
    }

    private object Filled(Type type)
    {
        var filled = Activator.CreateInstance(type)!;
        foreach (var member in Members.Of(type)) { member.SetValue(filled, Value(member.PropertyType, member.Name)); }
        return filled;
    }

    // Two of each, so that an order can be lost.
    private object Array(Type element, string member)
    {
        var items = System.Array.CreateInstance(element, 2);
        items.SetValue(Value(element, member), 0);
        items.SetValue(Value(element, member), 1);
        return typeof(Sample).GetMethod(nameof(Immutable), BindingFlags.Static | BindingFlags.NonPublic)!.MakeGenericMethod(element).Invoke(null, [items])!;
    }

    private static ImmutableArray<T> Immutable<T>(IEnumerable items) => [.. items.Cast<T>()];
}
