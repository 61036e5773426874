using System.Buffers.Binary;
using Scheduler.Contracts.Posts;

namespace Scheduler.Web.Posts;

/// <summary>Tells what a file is from its own bytes; its name and what the sender says of it count for nothing.</summary>
public static class MediaSniffer
{
    private static ReadOnlySpan<byte> Png => [0x89, 0x50, 0x4E, 0x47, 0x0D, 0x0A, 0x1A, 0x0A];

    /// <summary>Its kind, type and size in pixels (0: not known); null when it is neither JPEG, PNG nor MP4.</summary>
    public static (MediaKind Kind, string ContentType, int Width, int Height)? Sniff(ReadOnlySpan<byte> bytes)
    {
        if (bytes.Length >= 24 && bytes.StartsWith(Png) && bytes[12..16].SequenceEqual("IHDR"u8))
        {
            return (MediaKind.Image, "image/png", Int(bytes[16..]), Int(bytes[20..]));
        }

        if (bytes.Length >= 4 && bytes[0] == 0xFF && bytes[1] == 0xD8 && bytes[2] == 0xFF)
        {
            var (width, height) = JpegSize(bytes);
            return (MediaKind.Image, "image/jpeg", width, height);
        }

        return bytes.Length >= 12 && bytes[4..8].SequenceEqual("ftyp"u8) && IsMp4(bytes[8..12]) ? (MediaKind.Video, "video/mp4", 0, 0) : null;
    }

    // HEIC and QuickTime share MP4's box: only the brands that networks take as MP4 are let in.
    private static bool IsMp4(ReadOnlySpan<byte> brand) =>
        brand.StartsWith("iso"u8) || brand.StartsWith("mp4"u8) || brand.StartsWith("avc"u8) || brand.SequenceEqual("M4V "u8) || brand.SequenceEqual("dash"u8);

    private static (int Width, int Height) JpegSize(ReadOnlySpan<byte> bytes)
    {
        var at = 2;
        while (at + 9 < bytes.Length && bytes[at] == 0xFF)
        {
            var marker = bytes[at + 1];
            if (marker is >= 0xC0 and <= 0xCF and not (0xC4 or 0xC8 or 0xCC))
            {
                return (Short(bytes[(at + 7)..]), Short(bytes[(at + 5)..]));
            }

            at += marker == 0xFF ? 1 : 2 + Short(bytes[(at + 2)..]);
        }

        return (0, 0);
    }

    private static int Short(ReadOnlySpan<byte> bytes) => BinaryPrimitives.ReadUInt16BigEndian(bytes);

    private static int Int(ReadOnlySpan<byte> bytes) => (int)Math.Min(BinaryPrimitives.ReadUInt32BigEndian(bytes), int.MaxValue);
}
