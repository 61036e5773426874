namespace Scheduler.Pipeline.Charter.Pictures;

/// <summary>Where a program is installed.</summary>
public static class Programs
{
    private const UnixFileMode Executable = UnixFileMode.UserExecute | UnixFileMode.GroupExecute | UnixFileMode.OtherExecute;

    /// <summary>Its whole path; null when it is not there.</summary>
    /// <param name="command">A name that is looked for in PATH, or a path; empty: none.</param>
    public static string? Find(string command)
    {
        if (string.IsNullOrWhiteSpace(command)) { return null; }
        if (Path.IsPathRooted(command)) { return IsProgram(command) ? command : null; }
        return (Environment.GetEnvironmentVariable("PATH") ?? "").Split(Path.PathSeparator, StringSplitOptions.RemoveEmptyEntries)
            .Select(folder => Path.Combine(folder, command)).FirstOrDefault(IsProgram);
    }

    private static bool IsProgram(string path) => File.Exists(path) && (OperatingSystem.IsWindows() || (File.GetUnixFileMode(path) & Executable) != 0);
}
