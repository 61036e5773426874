using System.Text;
using System.Text.Json.Nodes;
using Scheduler.Sandbox.Wire;

namespace Scheduler.Sandbox.State;

/// <summary>The file that survives the process: one line a change, on the disk before the change is answered.</summary>
internal sealed class Journal : IDisposable
{
    private readonly Dictionary<string, Action<string, JsonNode?>> readers = [];
    private readonly FileStream? file;
    private readonly Lock gate = new();

    public Journal(string? path)
    {
        if (path is null) { return; }
        Directory.CreateDirectory(Path.GetDirectoryName(Path.GetFullPath(path))!);
        file = new FileStream(path, FileMode.OpenOrCreate, FileAccess.ReadWrite, FileShare.Read);
    }

    public void Register(string ledger, Action<string, JsonNode?> reader) => readers.Add(ledger, reader);

    public void Load()
    {
        if (file is null) { return; }
        var bytes = new byte[file.Length];
        file.ReadExactly(bytes);
        var whole = Array.LastIndexOf(bytes, (byte)'\n') + 1;
        foreach (var line in Encoding.UTF8.GetString(bytes, 0, whole).Split('\n', StringSplitOptions.RemoveEmptyEntries))
        {
            var entry = JsonNode.Parse(line)!.AsObject();
            if (readers.TryGetValue((string)entry["ledger"]!, out var read)) { read((string)entry["key"]!, entry["value"]); }
        }
        // A line that a killed process left half written was never answered: it is forgotten.
        file.SetLength(whole);
        file.Seek(whole, SeekOrigin.Begin);
    }

    /// <summary>Writes all entries in one piece, then applies them: they are remembered together or not at all.</summary>
    public void Commit(params ReadOnlySpan<JournalEntry> entries)
    {
        lock (gate)
        {
            Write(entries);
            foreach (var entry in entries) { entry.Apply(); }
        }
    }

    private void Write(ReadOnlySpan<JournalEntry> entries)
    {
        if (file is null) { return; }
        var lines = new StringBuilder();
        foreach (var entry in entries)
        {
            var line = new JsonObject { ["ledger"] = entry.Ledger, ["key"] = entry.Key, ["value"] = entry.Value() };
            lines.Append(line.ToJsonString(SandboxJson.Options)).Append('\n');
        }
        file.Write(Encoding.UTF8.GetBytes(lines.ToString()));
        file.Flush(flushToDisk: true);
    }

    public void Dispose() => file?.Dispose();
}
