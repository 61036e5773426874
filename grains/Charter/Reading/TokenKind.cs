namespace Scheduler.Charter.Reading;

/// <summary>What a token is.</summary>
internal enum TokenKind
{
    Word,
    Number,
    Sign,
    Emoji,
    Mention,
    Url,
    Hash,

    /// <summary>The end of a sentence.</summary>
    Break,
}
