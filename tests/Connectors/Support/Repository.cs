namespace Scheduler.Tests.Connectors.Support;

/// <summary>Where the sources are, seen from the built tests.</summary>
public static class Repository
{
    public static string Root { get; } = FindRoot();

    private static string FindRoot()
    {
        for (var folder = new DirectoryInfo(AppContext.BaseDirectory); folder is not null; folder = folder.Parent)
        {
            if (File.Exists(Path.Combine(folder.FullName, "Scheduler.sln")))
            {
                return folder.FullName;
            }
        }

        throw new DirectoryNotFoundException("Scheduler.sln is nowhere above the tests.");
    }
}
