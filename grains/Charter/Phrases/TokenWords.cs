using Scheduler.Charter.Reading;

namespace Scheduler.Charter.Phrases;

/// <summary>The steps that stand for a kind of token: <c>{n}</c> a number, <c>{url}</c> a link, <c>{@}</c> a mention, <c>{mot}</c> any word.</summary>
internal static class TokenWords
{
    public static int? KindsOf(string word) => word switch
    {
        "{n}" => 1 << (int)TokenKind.Number,
        "{url}" => 1 << (int)TokenKind.Url,
        "{@}" => 1 << (int)TokenKind.Mention,
        "{mot}" => 1 << (int)TokenKind.Word,
        "{émoji}" => 1 << (int)TokenKind.Emoji,
        _ => null,
    };
}
