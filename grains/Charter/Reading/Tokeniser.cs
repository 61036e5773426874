using Scheduler.Charter.Phrases;

namespace Scheduler.Charter.Reading;

/// <summary>Cuts a folded text into words, numbers, signs and sentences, in one pass.</summary>
internal sealed class Tokeniser(FoldedText text, Vocabulary vocabulary)
{
    private readonly TokenList _tokens = new(text);
    private readonly string _bare = text.Bare;

    public TokenList Read()
    {
        for (var at = 0; at < _bare.Length;) { at = Next(at); }
        _tokens.Break(_bare.Length, question: false);
        return _tokens;
    }

    private int Next(int at)
    {
        var c = _bare[at];
        if (c == '\n') { _tokens.Break(at, question: false); return at + 1; }
        if (char.IsWhiteSpace(c) || char.IsControl(c)) { return at + 1; }
        if (Links.Starts(_bare, at) is var link && link > at) { return Add(at, link, TokenKind.Url); }
        if (char.IsDigit(c)) { return Number(at); }
        if (char.IsLetter(c)) { return Word(at); }
        if (c == '@' && Handle(at) is var handle && handle > at + 2) { return Add(at, handle, TokenKind.Mention); }
        if (c == '#' && Hashtags.End(_bare, at) is var hash && hash > at + 1) { return Hashtag(at, hash); }
        if (c is '.' or '!' or '?') { return Stop(at); }
        if (c == '-' && at > 0 && char.IsLetter(_bare[at - 1]) && at + 1 < _bare.Length && char.IsLetter(_bare[at + 1])) { return at + 1; }
        if (char.IsHighSurrogate(c) && at + 1 < _bare.Length && char.IsLowSurrogate(_bare[at + 1])) { return Add(at, at + 2, TokenKind.Emoji); }
        return Add(at, at + 1, c >= '\u2600' && c <= '\u2BFF' ? TokenKind.Emoji : TokenKind.Sign);
    }

    private int Add(int start, int end, TokenKind kind, int hash = -1)
    {
        _tokens.Add(new(start, end, kind, EntryOf(start, end), hash, kind == TokenKind.Word && text.IsCapital(start)));
        return end;
    }

    private WordEntry EntryOf(int start, int end) => vocabulary.Find(_bare.AsSpan(start, end - start), text.HasAccents ? text.Accented.AsSpan(start, end - start) : []);

    private int Word(int at)
    {
        var end = at;
        while (end < _bare.Length && char.IsLetterOrDigit(_bare[end])) { end++; }
        if (end + 1 < _bare.Length && _bare[end] == '\'' && char.IsLetter(_bare[end + 1]))
        {
            if (Elisions.Contains(_bare.AsSpan(at, end - at))) { Add(at, end, TokenKind.Word); return end + 1; }
            end++;
            while (end < _bare.Length && char.IsLetterOrDigit(_bare[end])) { end++; }
        }
        Add(at, end, TokenKind.Word);
        return Inclusive.Skip(_bare, end);
    }

    // "3 490" is one number; "1er" is a word; "14h15" and "350€" are numbers beside what they count.
    private int Number(int at)
    {
        var end = Digits(at);
        while (end - at <= 3 && Thousands(end) || end + 4 <= _bare.Length && _bare[end - 4 < 0 ? 0 : end - 4] == ' ' && Thousands(end)) { end += 4; }
        if (end + 1 < _bare.Length && _bare[end] is ',' or '.' && end + 1 < _bare.Length && char.IsDigit(_bare[end + 1])) { end = Digits(end + 1); }
        var letters = end;
        while (letters < _bare.Length && char.IsLetter(_bare[letters])) { letters++; }
        return letters > end && Ordinals.Contains(_bare.AsSpan(end, letters - end)) ? Add(at, letters, TokenKind.Word) : Add(at, end, TokenKind.Number);
    }

    private int Digits(int at)
    {
        while (at < _bare.Length && char.IsDigit(_bare[at])) { at++; }
        return at;
    }

    private bool Thousands(int at) =>
        at + 3 < _bare.Length && _bare[at] == ' ' && char.IsDigit(_bare[at + 1]) && char.IsDigit(_bare[at + 2]) && char.IsDigit(_bare[at + 3])
        && (at + 4 == _bare.Length || !char.IsDigit(_bare[at + 4]));

    private int Handle(int at)
    {
        if (at > 0 && char.IsLetterOrDigit(_bare[at - 1])) { return at; }
        var end = at + 1;
        while (end < _bare.Length && (char.IsLetterOrDigit(_bare[end]) || _bare[end] is '_' or '.' or '-')) { end++; }
        while (end > at && _bare[end - 1] is '.' or '-') { end--; }
        return end;
    }

    private int Hashtag(int at, int end)
    {
        if (_tokens.EndsWithHash) { _tokens.Break(at, question: false); }
        var hash = _tokens.AddHash(at, end);
        Add(at, at + 1, TokenKind.Hash, hash);
        foreach (var (start, stop) in Hashtags.Words(text, at + 1, end, vocabulary)) { Add(start, stop, TokenKind.Word, hash); }
        return end;
    }

    private int Stop(int at)
    {
        var end = at;
        var question = false;
        while (end < _bare.Length && _bare[end] is '.' or '!' or '?') { question |= _bare[end] == '?'; end++; }
        var follows = end == _bare.Length || char.IsWhiteSpace(_bare[end]) || _bare[end] is '»' or '"' or ')' or '…' || char.IsSurrogate(_bare[end]);
        if (end == at + 1 && _bare[at] == '.' && (!follows || Abbreviations.EndsAt(_bare, at))) { return Add(at, end, TokenKind.Sign); }
        _tokens.Break(at, question);
        return end;
    }
}
