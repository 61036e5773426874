using System.Text;

namespace Scheduler.Silo.Demo;

/// <summary>The demonstration's own files, inside the program.</summary>
public static class DemoFiles
{
    /// <summary>A file's bytes; null when there is none of that name.</summary>
    public static byte[]? Read(string folder, string name)
    {
        using var stream = typeof(DemoFiles).Assembly.GetManifestResourceStream($"Demo/{folder}/{name}");
        if (stream is null) { return null; }
        var bytes = new byte[stream.Length];
        stream.ReadExactly(bytes);
        return bytes;
    }

    /// <summary>A picture, the film: bytes of Demo/Assets.</summary>
    public static byte[] Asset(string name) => Read("Assets", name) ?? throw new FileNotFoundException(name);

    /// <summary>A text of Demo/Content without its last line break, its blanks still open.</summary>
    public static string Text(string name) =>
        Encoding.UTF8.GetString(Read("Content", name) ?? throw new FileNotFoundException(name)).ReplaceLineEndings("\n").TrimEnd('\n');
}
