using System.Text;

namespace Scheduler.Sandbox.State;

/// <summary>What bytes are, told from the bytes themselves.</summary>
internal static class MediaTypes
{
    private static readonly Dictionary<string, string> Endings = new()
    {
        ["image/jpeg"] = ".jpg",
        ["image/png"] = ".png",
        ["image/gif"] = ".gif",
        ["image/webp"] = ".webp",
        ["video/mp4"] = ".mp4",
        ["application/pdf"] = ".pdf",
        ["application/octet-stream"] = ".bin",
    };

    public static string Sniff(ReadOnlySpan<byte> head) => head switch
    {
        [0xFF, 0xD8, 0xFF, ..] => "image/jpeg",
        [0x89, (byte)'P', (byte)'N', (byte)'G', ..] => "image/png",
        [(byte)'G', (byte)'I', (byte)'F', (byte)'8', ..] => "image/gif",
        [(byte)'R', (byte)'I', (byte)'F', (byte)'F', _, _, _, _, (byte)'W', (byte)'E', (byte)'B', (byte)'P', ..] => "image/webp",
        [(byte)'%', (byte)'P', (byte)'D', (byte)'F', ..] => "application/pdf",
        _ when head.Length >= 12 && Encoding.ASCII.GetString(head[4..8]) is "ftyp" => "video/mp4",
        _ => "application/octet-stream",
    };

    public static string Ending(string mediaType) => Endings.GetValueOrDefault(mediaType, ".bin");

    public static string OfEnding(string id) =>
        Endings.FirstOrDefault(pair => id.EndsWith(pair.Value, StringComparison.Ordinal)).Key ?? "application/octet-stream";

    public static string Kind(string mediaType) => mediaType switch
    {
        _ when mediaType.StartsWith("image/", StringComparison.Ordinal) => "image",
        _ when mediaType.StartsWith("video/", StringComparison.Ordinal) => "video",
        _ => "document",
    };
}
