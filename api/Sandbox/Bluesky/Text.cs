using System.Globalization;
using System.Text;
using Scheduler.Sandbox.Wire;

namespace Scheduler.Sandbox.Bluesky;

/// <summary>The two lengths of a post, both of which bind.</summary>
internal static class Text
{
    private const int BytesMaximum = 3000;
    private const int GraphemesMaximum = 300;

    public static Answer? Check(string text) => Check(text, "$.record.text", BytesMaximum, GraphemesMaximum);

    public static Answer? Check(string text, string path, int bytes, int graphemes)
    {
        if (Encoding.UTF8.GetByteCount(text) is var size && size > bytes) { return Errors.InvalidPost($"string too big (maximum {bytes}, got {size}) at {path}"); }
        return new StringInfo(text).LengthInTextElements is var signs && signs > graphemes
            ? Errors.InvalidPost($"grapheme too big (maximum {graphemes}, got {signs}) at {path}")
            : null;
    }
}
