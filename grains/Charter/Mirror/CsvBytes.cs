using System.Text;

namespace Scheduler.Charter.Mirror;

/// <summary>The text of a file whose encoding nobody told.</summary>
internal static class CsvBytes
{
    private static readonly UTF8Encoding s_strict = new(encoderShouldEmitUTF8Identifier: false, throwOnInvalidBytes: true);

    public static string ToText(ReadOnlySpan<byte> bytes)
    {
        if (bytes.StartsWith("\uFEFF"u8)) { return Encoding.UTF8.GetString(bytes[3..]); }
        if (bytes.StartsWith((ReadOnlySpan<byte>)[0xFF, 0xFE])) { return Encoding.Unicode.GetString(bytes[2..]); }
        if (bytes.StartsWith((ReadOnlySpan<byte>)[0xFE, 0xFF])) { return Encoding.BigEndianUnicode.GetString(bytes[2..]); }
        try { return s_strict.GetString(bytes); }
        // Accented French in the encoding of Windows is hardly ever valid UTF-8; that is how the two are told apart.
        catch (DecoderFallbackException) { return CodePagesEncodingProvider.Instance.GetEncoding(1252)!.GetString(bytes); }
    }
}
