using System.Reflection;
using Scheduler.Charter;
using Scheduler.Connectors;
using Scheduler.Contracts.Keys;
using Scheduler.Pipeline;
using Scheduler.Sandbox;
using Scheduler.Store;
using Scheduler.Web;

namespace Scheduler.Tests.Architecture.House;

internal static class Assemblies
{
    public static Assembly Contracts { get; } = typeof(GrainKeys).Assembly;

    public static Assembly Charter { get; } = typeof(CharterCheck).Assembly;

    public static Assembly Store { get; } = typeof(IStore).Assembly;

    public static Assembly Connectors { get; } = typeof(ConnectorSet).Assembly;

    public static Assembly Pipeline { get; } = typeof(PipelineServices).Assembly;

    public static Assembly Web { get; } = typeof(WebServices).Assembly;

    public static Assembly Sandbox { get; } = typeof(SandboxOptions).Assembly;

    public static Assembly Silo { get; } = typeof(Silo.Launch.LaunchPlan).Assembly;

    public static IReadOnlyList<Assembly> All { get; } = [Contracts, Charter, Store, Connectors, Pipeline, Web, Sandbox, Silo];

    /// <summary>Grain interfaces of the product.</summary>
    public static IReadOnlyList<Type> GrainInterfaces { get; } =
        [.. All.SelectMany(a => a.GetTypes()).Where(t => t.IsInterface && typeof(IGrain).IsAssignableFrom(t)).OrderBy(t => t.FullName, StringComparer.Ordinal)];

    /// <summary>Grain classes of the product.</summary>
    public static IReadOnlyList<Type> GrainClasses { get; } =
        [.. All.SelectMany(a => a.GetTypes()).Where(t => t.IsClass && typeof(IGrainBase).IsAssignableFrom(t)).OrderBy(t => t.FullName, StringComparer.Ordinal)];

    /// <summary>Everything that is sent or stored.</summary>
    public static IReadOnlyList<Type> Serialized { get; } =
        [.. All.SelectMany(a => a.GetTypes()).Where(t => t.GetCustomAttribute<GenerateSerializerAttribute>() is not null).OrderBy(t => t.FullName, StringComparer.Ordinal)];
}
