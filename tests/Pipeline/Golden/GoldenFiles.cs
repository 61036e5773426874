using System.Reflection;
using Scheduler.Contracts.Accounts;
using Scheduler.Contracts.Answers;
using Scheduler.Contracts.Keys;
using Scheduler.Pipeline;

namespace Scheduler.Tests.Pipeline.Golden;

/// <summary>
/// What the first release stores and sends, byte by byte: <c>v1/{alias}.bin</c>, and beside it, to be read, what was in it.
/// Files are added when a shape is added and never rewritten: data of that day is on the users' disks.
/// </summary>
internal static class GoldenFiles
{
    public static IReadOnlyDictionary<string, Type> Shapes { get; } = new[] { typeof(GrainKeys).Assembly, typeof(PipelineServices).Assembly }
        .SelectMany(a => a.GetTypes())
        .Where(t => t.GetCustomAttribute<GenerateSerializerAttribute>() is not null)
        .ToDictionary(t => t.GetCustomAttribute<AliasAttribute>()!.Alias.Replace('`', '-'), Closed);

    public static string Folder { get; } = Path.Combine(Root(new DirectoryInfo(AppContext.BaseDirectory)), "tests", "Pipeline", "Golden", "v1");

    /// <summary>Set <c>SCHEDULER_GOLDEN=add</c> once, when a shape is new: what is missing is written, what is there stays.</summary>
    public static void AddWhereAsked(string file, Func<byte[]> content)
    {
        if (Environment.GetEnvironmentVariable("SCHEDULER_GOLDEN") == "add" && !File.Exists(file)) { File.WriteAllBytes(file, content()); }
    }

    public static string Bytes(string shape) => Path.Combine(Folder, shape + ".bin");

    public static string Values(string shape) => Path.Combine(Folder, shape + ".txt");

    private static string Root(DirectoryInfo? folder)
    {
        while (folder is not null && !File.Exists(Path.Combine(folder.FullName, "Scheduler.sln"))) { folder = folder.Parent; }
        return folder?.FullName ?? throw new InvalidOperationException("Scheduler.sln is in no folder above the tests.");
    }

    private static Type Closed(Type type) => type == typeof(Answer<>) ? typeof(Answer<AccountView>) : type;
}
