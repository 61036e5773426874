using System.Text;
using System.Text.RegularExpressions;

namespace Scheduler.Pipeline.Blog.Feeds;

/// <summary>Finds the encoding a feed is really in: many declare another one.</summary>
internal static partial class FeedEncoding
{
    private static readonly UTF8Encoding Strict = new(encoderShouldEmitUTF8Identifier: false, throwOnInvalidBytes: true);

    public static string Decode(ReadOnlySpan<byte> bytes, string contentType)
    {
        var text = bytes switch
        {
            [0xEF, 0xBB, 0xBF, ..] => Encoding.UTF8.GetString(bytes[3..]),
            [0xFF, 0xFE, ..] => Encoding.Unicode.GetString(bytes[2..]),
            [0xFE, 0xFF, ..] => Encoding.BigEndianUnicode.GetString(bytes[2..]),
            [(byte)'<', 0, ..] => Encoding.Unicode.GetString(bytes),
            [0, (byte)'<', ..] => Encoding.BigEndianUnicode.GetString(bytes),
            _ => Utf8(bytes) ?? Declared(bytes, contentType).GetString(bytes),
        };
        return Allowed(text);
    }

    // Text in another encoding is almost never valid UTF-8 by chance, so what the bytes say beats what the feed declares.
    private static string? Utf8(ReadOnlySpan<byte> bytes)
    {
        try
        {
            return Strict.GetString(bytes);
        }
        catch (DecoderFallbackException)
        {
            return null;
        }
    }

    private static Encoding Declared(ReadOnlySpan<byte> bytes, string contentType)
    {
        var name = Charset().Match(contentType) is { Success: true } http ? http.Groups[1].Value
            : Xml().Match(Encoding.Latin1.GetString(bytes[..Math.Min(bytes.Length, 200)])) is { Success: true } xml ? xml.Groups[1].Value
            : "windows-1252";
        // Browsers read Latin-1 and ASCII as windows-1252, and so do those who write them.
        return name.ToUpperInvariant() is "ISO-8859-1" or "LATIN1" or "US-ASCII" or "UTF-8" or "UTF8"
            ? Named("windows-1252") ?? Encoding.Latin1
            : Named(name) ?? Named("windows-1252") ?? Encoding.Latin1;
    }

    private static Encoding? Named(string name)
    {
        try
        {
            return CodePagesEncodingProvider.Instance.GetEncoding(name) ?? Encoding.GetEncoding(name);
        }
        catch (ArgumentException)
        {
            return null;
        }
    }

    // Control characters that XML forbids are dropped: a copy from a word processor must not silence a whole feed.
    private static string Allowed(string text) => Forbidden().Replace(text, "");

    [GeneratedRegex("""charset\s*=\s*"?([\w-]+)""", RegexOptions.IgnoreCase)]
    private static partial Regex Charset();

    [GeneratedRegex("""<\?xml[^>]*encoding\s*=\s*["']([\w-]+)""")]
    private static partial Regex Xml();

    [GeneratedRegex(@"[\u0000-\u0008\u000B\u000C\u000E-\u001F\uFFFE\uFFFF]")]
    private static partial Regex Forbidden();
}
