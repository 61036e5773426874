using System.Buffers.Binary;
using System.IO.Compression;
using Scheduler.Connectors;

namespace Scheduler.Tests.Connectors.Support;

/// <summary>Small real pictures and files to send.</summary>
public static class Pictures
{
    /// <summary>A one-pixel JPEG.</summary>
    public static byte[] JpegBytes { get; } = Convert.FromBase64String(
        "/9j/4AAQSkZJRgABAQEASABIAAD/2wBDAP//////////////////////////////////////////////////////////////////////////////////////wAALCAABAAEBAREA/8QAFAABAAAAAAAAAAAAAAAAAAAAA//EABQQAQAAAAAAAAAAAAAAAAAAAAD/2gAIAQEAAD8AN//Z");

    public static OutgoingMedia Jpeg(string alt, Uri? publicUrl = null) => Of(JpegBytes, "image/jpeg", alt) with { Width = 1, Height = 1, PublicUrl = publicUrl };

    public static OutgoingMedia Png(string alt, int width, int height) => Of(PngBytes(width, height), "image/png", alt) with { Width = width, Height = height };

    public static OutgoingMedia Of(byte[] bytes, string contentType, string alt = "") => new()
    {
        ContentType = contentType,
        Length = bytes.Length,
        Alt = alt,
        Open = _ => ValueTask.FromResult<Stream>(new MemoryStream(bytes, writable: false)),
    };

    private static byte[] PngBytes(int width, int height)
    {
        var rows = new byte[height * (1 + width)];
        using var packed = new MemoryStream();
        using (var zlib = new ZLibStream(packed, CompressionLevel.Optimal, leaveOpen: true))
        {
            zlib.Write(rows);
        }

        var head = new byte[13];
        BinaryPrimitives.WriteInt32BigEndian(head, width);
        BinaryPrimitives.WriteInt32BigEndian(head.AsSpan(4), height);
        head[8] = 8;
        return [0x89, .. "PNG\r\n\u001a\n"u8, .. Chunk("IHDR", head), .. Chunk("IDAT", packed.ToArray()), .. Chunk("IEND", [])];
    }

    private static byte[] Chunk(string name, byte[] data)
    {
        byte[] named = [.. System.Text.Encoding.ASCII.GetBytes(name), .. data];
        var length = new byte[4];
        var sum = new byte[4];
        BinaryPrimitives.WriteInt32BigEndian(length, data.Length);
        BinaryPrimitives.WriteUInt32BigEndian(sum, Crc(named));
        return [.. length, .. named, .. sum];
    }

    private static uint Crc(byte[] bytes)
    {
        var crc = 0xFFFFFFFFu;
        foreach (var value in bytes)
        {
            crc ^= value;
            for (var bit = 0; bit < 8; bit++)
            {
                crc = (crc & 1) == 0 ? crc >> 1 : (crc >> 1) ^ 0xEDB88320u;
            }
        }

        return ~crc;
    }
}
