using System.Text.Json;

namespace Scheduler.Silo.Demo;

/// <summary>Keeps the blogs' state in one small file of the data folder, replaced as a whole.</summary>
public sealed class DemoBlogFile(string folder)
{
    private static readonly JsonSerializerOptions Form = new(JsonSerializerDefaults.Web) { WriteIndented = true };

    private string Path => System.IO.Path.Combine(folder, "demo-blog.json");

    /// <summary>What was kept; null: the first start.</summary>
    public DemoBlogState? Read() => File.Exists(Path) ? JsonSerializer.Deserialize<DemoBlogState>(File.ReadAllBytes(Path), Form) : null;

    /// <summary>Keeps it; a crash leaves the old file or the new one.</summary>
    public void Write(DemoBlogState state)
    {
        Directory.CreateDirectory(folder);
        var next = Path + ".next";
        using (var file = File.Create(next))
        {
            JsonSerializer.Serialize(file, state, Form);
            file.Flush(flushToDisk: true);
        }

        File.Move(next, Path, overwrite: true);
    }
}
