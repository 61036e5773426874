using Scheduler.Charter.Phrases;

namespace Scheduler.Charter.Reading;

/// <summary>
/// A word, a number or a sign of the folded text, from <paramref name="Start"/> to before <paramref name="End"/>, with what the rules know
/// of it and the hashtag it belongs to (counted from 0; -1 outside hashtags).
/// </summary>
internal readonly record struct Token(int Start, int End, TokenKind Kind, WordEntry Entry, int Hash);
