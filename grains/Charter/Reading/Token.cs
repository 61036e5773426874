using Scheduler.Charter.Phrases;

namespace Scheduler.Charter.Reading;

/// <summary>
/// A word, a number or a sign of the folded text, from <paramref name="Start"/> to before <paramref name="End"/>, with what the rules know
/// of it and the hashtag it belongs to (counted from 0; -1 outside hashtags).
/// </summary>
/// <param name="Start">The first folded character.</param>
/// <param name="End">The folded character after it.</param>
/// <param name="Kind">What it is.</param>
/// <param name="Entry">What the rules know of it.</param>
/// <param name="Hash">The hashtag it belongs to.</param>
/// <param name="Capital">Whether the writer began the word with a capital.</param>
internal readonly record struct Token(int Start, int End, TokenKind Kind, WordEntry Entry, int Hash, bool Capital = false);
