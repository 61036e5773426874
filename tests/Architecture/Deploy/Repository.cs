namespace Scheduler.Tests.Architecture.Deploy;

/// <summary>The files as they lie in the repository.</summary>
internal static class Repository
{
    public static string Root { get; } = Find(AppContext.BaseDirectory);

    public static string Path(string relative) => System.IO.Path.Combine(Root, relative);

    public static string[] Lines(string relative) => File.ReadAllLines(Path(relative));

    private static string Find(string folder) =>
        File.Exists(System.IO.Path.Combine(folder, "Scheduler.sln")) ? folder : Find(Directory.GetParent(folder)!.FullName);
}
