using Scheduler.Contracts.Posts;

namespace Scheduler.Silo.Demo;

/// <summary>A picture or the film, with what its author says of it.</summary>
/// <param name="File">Its file in Demo/Assets.</param>
/// <param name="Alt">Alternative text.</param>
/// <param name="Nature">What it shows.</param>
/// <param name="Width">Pixels.</param>
/// <param name="Height">Pixels.</param>
/// <param name="Words">The words in it, all of them; empty: there are none.</param>
public sealed record DemoMedium(string File, string Alt, MediaNature Nature, int Width, int Height, string Words = "")
{
    /// <summary>image/jpeg or video/mp4.</summary>
    public string ContentType => File.EndsWith(".mp4", StringComparison.Ordinal) ? "video/mp4" : "image/jpeg";

    /// <summary>Its bytes.</summary>
    public byte[] Bytes => DemoFiles.Asset(File);
}
