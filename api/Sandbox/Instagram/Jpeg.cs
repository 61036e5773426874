namespace Scheduler.Sandbox.Instagram;

/// <summary>The size of a JPEG picture, read from its frame header.</summary>
internal static class Jpeg
{
    public static (int Width, int Height)? Size(ReadOnlySpan<byte> bytes)
    {
        var at = 2;
        while (at + 9 < bytes.Length && bytes[at] == 0xFF)
        {
            var marker = bytes[at + 1];
            if (marker is >= 0xC0 and <= 0xCF and not (0xC4 or 0xC8 or 0xCC))
            {
                return (bytes[at + 7] << 8 | bytes[at + 8], bytes[at + 5] << 8 | bytes[at + 6]);
            }
            at += marker == 0xFF ? 1 : 2 + (bytes[at + 2] << 8 | bytes[at + 3]);
        }
        return null;
    }
}
