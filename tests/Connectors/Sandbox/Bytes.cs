namespace Scheduler.Tests.Connectors.Sandbox;

/// <summary>Small files that are what they claim to be, as far as the networks look.</summary>
public static class Bytes
{
    public static byte[] Png { get; } = Convert.FromBase64String("iVBORw0KGgoAAAANSUhEUgAAAAEAAAABCAYAAAAfFcSJAAAADUlEQVR42mNk+M9QDwADhgGAWjR9awAAAABJRU5ErkJggg==");

    public static byte[] Jpeg(int width, int height) =>
    [
        0xFF, 0xD8, 0xFF, 0xC0, 0x00, 0x11, 0x08, (byte)(height >> 8), (byte)height, (byte)(width >> 8), (byte)width,
        3, 1, 0x22, 0, 2, 0x11, 1, 3, 0x11, 1, 0xFF, 0xD9,
    ];

    /// <summary>An MP4's first box, and then as many bytes as wanted.</summary>
    public static byte[] Mp4(int size = 64)
    {
        var bytes = new byte[size];
        new Random(7).NextBytes(bytes);
        ((ReadOnlySpan<byte>)[0, 0, 0, 0x18, .. "ftypmp42"u8]).CopyTo(bytes);
        return bytes;
    }
}
