using System.Buffers.Binary;

namespace Scheduler.Pipeline.Blog.Fetching;

/// <summary>What a picture's own bytes say it is, whatever its name or the server says.</summary>
/// <param name="ContentType">image/jpeg or image/png.</param>
/// <param name="Width">Pixels; 0: not found.</param>
/// <param name="Height">Pixels; 0: not found.</param>
public sealed record PictureFormat(string ContentType, int Width, int Height)
{
    /// <summary>Reads it; null when it is neither JPEG nor PNG.</summary>
    public static PictureFormat? Read(ReadOnlySpan<byte> bytes) => bytes switch
    {
        [0x89, (byte)'P', (byte)'N', (byte)'G', 0x0D, 0x0A, 0x1A, 0x0A, ..] when bytes.Length >= 24 =>
            new("image/png", BinaryPrimitives.ReadInt32BigEndian(bytes[16..]), BinaryPrimitives.ReadInt32BigEndian(bytes[20..])),
        [0xFF, 0xD8, 0xFF, ..] => Jpeg(bytes),
        _ => null,
    };

    // A JPEG is a chain of marked segments; the frame's (C0 to CF but C4, C8, CC) holds the size.
    private static PictureFormat Jpeg(ReadOnlySpan<byte> bytes)
    {
        for (var at = 2; at + 9 < bytes.Length && bytes[at] == 0xFF;)
        {
            var mark = bytes[at + 1];
            if (mark is >= 0xC0 and <= 0xCF and not (0xC4 or 0xC8 or 0xCC))
            {
                return new("image/jpeg", BinaryPrimitives.ReadUInt16BigEndian(bytes[(at + 7)..]), BinaryPrimitives.ReadUInt16BigEndian(bytes[(at + 5)..]));
            }

            at += mark == 0xFF ? 1 : 2 + BinaryPrimitives.ReadUInt16BigEndian(bytes[(at + 2)..]);
        }

        return new("image/jpeg", 0, 0);
    }
}
