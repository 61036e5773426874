using Scheduler.Charter.Reading;

namespace Scheduler.Charter.Phrases;

/// <summary>The steps that stand for a kind of token: <c>{n}</c> a number, <c>{url}</c> a link, <c>{@}</c> a mention, <c>{mot}</c> any word, <c>{Nom}</c> a word with a capital.</summary>
internal static class TokenWords
{
    /// <summary>The bit of a word written with a capital, beside those of the kinds.</summary>
    public const int CapitalWord = 1 << 16;

    /// <summary>The bits that a token satisfies by what it is.</summary>
    public static int BitsOf(Token token) => 1 << (int)token.Kind | (token.Capital ? CapitalWord : 0);

    public static int? KindsOf(string word) => word switch
    {
        "{n}" => 1 << (int)TokenKind.Number,
        "{url}" => 1 << (int)TokenKind.Url,
        "{@}" => 1 << (int)TokenKind.Mention,
        "{mot}" => 1 << (int)TokenKind.Word,
        "{Nom}" => CapitalWord,
        "{émoji}" => 1 << (int)TokenKind.Emoji,
        _ => null,
    };
}
