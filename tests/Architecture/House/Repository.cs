namespace Scheduler.Tests.Architecture.House;

/// <summary>The tree as it is checked out: what is written, not what is compiled.</summary>
internal static class Repository
{
    private static readonly string[] Built = ["bin", "obj", "node_modules", "artifacts", "TestResults"];

    public static string Root { get; } = Find(new DirectoryInfo(AppContext.BaseDirectory));

    public static IEnumerable<string> Files(string pattern, params string[] folders) =>
        (folders.Length == 0 ? ["grains", "api", "silo", "tests"] : folders).SelectMany(f => Walk(System.IO.Path.Combine(Root, f), pattern)).Order(StringComparer.Ordinal);

    public static string Name(string path) => System.IO.Path.GetRelativePath(Root, path).Replace('\\', '/');

    public static string Path(string name) => System.IO.Path.Combine(Root, name);

    public static string[] Lines(string name) => File.ReadAllLines(Path(name));

    public static string Read(params string[] path) => File.ReadAllText(System.IO.Path.Combine([Root, .. path]));

    private static IEnumerable<string> Walk(string folder, string pattern)
    {
        foreach (var file in Directory.EnumerateFiles(folder, pattern)) { yield return file; }
        foreach (var below in Directory.EnumerateDirectories(folder).Where(d => !Built.Contains(System.IO.Path.GetFileName(d))))
        {
            foreach (var file in Walk(below, pattern)) { yield return file; }
        }
    }

    private static string Find(DirectoryInfo? folder)
    {
        while (folder is not null && !File.Exists(System.IO.Path.Combine(folder.FullName, "Scheduler.sln"))) { folder = folder.Parent; }
        return folder?.FullName ?? throw new InvalidOperationException("Scheduler.sln is in no folder above the tests.");
    }
}
