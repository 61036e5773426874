using System.Reflection;
using Microsoft.Extensions.DependencyInjection;
using Orleans.Serialization;

namespace Scheduler.Tests.Pipeline.Golden;

/// <summary>Bytes as the store gets them: written and read as the very type, which leaves its name out.</summary>
internal static class Stored
{
    private static readonly Serializer Serializer = new ServiceCollection().AddSerializer().BuildServiceProvider().GetRequiredService<Serializer>();

    public static byte[] Write(object filled) => (byte[])Call(nameof(Written), filled.GetType(), filled);

    public static object Read(Type type, byte[] bytes) => Call(nameof(Again), type, bytes);

    private static byte[] Written<T>(T filled) => Serializer.SerializeToArray(filled);

    private static T Again<T>(byte[] bytes) => Serializer.Deserialize<T>(bytes)!;

    private static object Call(string method, Type type, object argument) =>
        typeof(Stored).GetMethod(method, BindingFlags.Static | BindingFlags.NonPublic)!.MakeGenericMethod(type).Invoke(null, [argument])!;
}
