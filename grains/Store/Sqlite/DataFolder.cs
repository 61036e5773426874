namespace Scheduler.Store.Sqlite;

/// <summary>The data folder, held by this process alone for as long as this object lives.</summary>
internal sealed class DataFolder : IDisposable
{
    private const string LockName = "scheduler.lock";
    private const int WouldBlockOnLinux = 11;
    private const int WouldBlockOnMac = 35;
    private const int SharingViolation = unchecked((int)0x80070020);

    private readonly FileStream _lock;

    private DataFolder(string path, FileStream held) => (Path, _lock) = (path, held);

    public string Path { get; }

    public string File => System.IO.Path.Combine(Path, SqliteStoreOptions.FileName);

    public static DataFolder Open(string folder)
    {
        var path = System.IO.Path.GetFullPath(folder);
        try
        {
            Make(path);
            // FileShare.None takes an exclusive flock, which the system gives back however the process ends.
            var held = new FileStream(System.IO.Path.Combine(path, LockName), FileMode.OpenOrCreate, FileAccess.ReadWrite, FileShare.None);
            return new DataFolder(path, held);
        }
        catch (IOException refused) when (refused.HResult is WouldBlockOnLinux or WouldBlockOnMac or SharingViolation)
        {
            throw DataFolderException.InUse(path);
        }
        catch (Exception refused) when (refused is IOException or UnauthorizedAccessException)
        {
            throw DataFolderException.NotWritable(path);
        }
    }

    public void Dispose() => _lock.Dispose();

    private static void Make(string path)
    {
        if (Directory.Exists(path))
        {
            return;
        }

        if (OperatingSystem.IsWindows())
        {
            Directory.CreateDirectory(path);
            return;
        }

        // Sealed tokens and people's data: nobody else on the machine reads them.
        Directory.CreateDirectory(path, UnixFileMode.UserRead | UnixFileMode.UserWrite | UnixFileMode.UserExecute);
    }
}
