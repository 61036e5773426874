using System.Text.RegularExpressions;
using Scheduler.Sandbox.Wire;

namespace Scheduler.Sandbox.Instagram;

/// <summary>What a caption and an alternative text may hold.</summary>
internal static partial class Text
{
    private const int CaptionMaximum = 2200;
    private const int AltMaximum = 1000;
    private const int HashtagMaximum = 30;
    private const int MentionMaximum = 20;

    public static Answer? Check(string caption, string? alt)
    {
        if (caption.Length > CaptionMaximum || Hashtag().Count(caption) > HashtagMaximum)
        {
            return Errors.Refused(36004, 2207010, "The caption is too long", "A caption has at most 2,200 characters, 30 hashtags and 20 @ tags.");
        }
        if (Mention().Count(caption) > MentionMaximum) { return Errors.Refused(100, 2207040, "Too many @ tags"); }
        return alt?.Length > AltMaximum ? Errors.Refused(100, null, "(#100) Param alt_text must be at most 1000 characters") : null;
    }

    [GeneratedRegex(@"(?<!\w)#[\p{L}\p{N}_]+")]
    private static partial Regex Hashtag();

    [GeneratedRegex(@"(?<!\w)@[\w.]+")]
    private static partial Regex Mention();
}
