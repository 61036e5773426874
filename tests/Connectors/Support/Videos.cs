using Scheduler.Connectors;

namespace Scheduler.Tests.Connectors.Support;

/// <summary>Files that begin like a video.</summary>
public static class Videos
{
    public static OutgoingMedia Mp4(int length)
    {
        var bytes = new byte[length];
        for (var at = 0; at < length; at++)
        {
            bytes[at] = (byte)(at % 251);
        }

        ((ReadOnlySpan<byte>)[0, 0, 0, 0x18, .. "ftypmp42"u8]).CopyTo(bytes);
        return Pictures.Of(bytes, "video/mp4");
    }
}
