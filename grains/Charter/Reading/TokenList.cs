using Scheduler.Charter.Phrases;

namespace Scheduler.Charter.Reading;

/// <summary>The tokens of a text and the sentences they make.</summary>
internal sealed class TokenList(FoldedText text)
{
    private readonly List<Token> _tokens = [];
    private readonly List<int> _sentenceOf = [];
    private readonly List<Sentence> _sentences = [];
    private readonly List<(int Start, int End)> _hashes = [];
    private (int Length, WordEntry Entry)[]?[]? _compounds;
    private int _first;

    public int Count => _tokens.Count;

    public Token this[int at] => _tokens[at];

    public IReadOnlyList<Sentence> Sentences => _sentences;

    public IReadOnlyList<(int Start, int End)> Hashes => _hashes;

    /// <summary>The number of the sentence that holds the token; a break belongs to the sentence it closes.</summary>
    public int SentenceOf(int token) => _sentenceOf[token];

    public int SentenceEnd(int token) => _sentences[_sentenceOf[token]].End;

    public void Add(Token token)
    {
        _tokens.Add(token);
        _sentenceOf.Add(_sentences.Count);
    }

    public int AddHash(int start, int end)
    {
        _hashes.Add((start, end));
        return _hashes.Count - 1;
    }

    /// <summary>Words that stand together and begin at this token: how many tokens, and what they satisfy.</summary>
    public (int Length, WordEntry Entry)[] CompoundsAt(int token) => _tokens[token].Entry.Compounds is { } compounds ? Met(token, compounds) : [];

    private (int Length, WordEntry Entry)[] Met(int token, Compounds compounds)
    {
        _compounds ??= new (int, WordEntry)[]?[_tokens.Count];
        if (_compounds[token] is { } known) { return known; }
        if (token + 1 >= _tokens.Count || compounds.Before(Word(token + 1)) is not { Length: > 0 } some) { return _compounds[token] = []; }
        List<(int, WordEntry)>? met = null;
        foreach (var compound in some)
        {
            if (Follows(token + 1, compound.Rest)) { (met ??= []).Add((compound.Rest.Length + 1, compound.Entry)); }
        }
        return _compounds[token] = met is null ? [] : [.. met];
    }

    private bool Follows(int token, string[] words)
    {
        if (token + words.Length > _tokens.Count) { return false; }
        for (var i = 1; i < words.Length; i++)
        {
            if (!Word(token + i).SequenceEqual(words[i])) { return false; }
        }
        return true;
    }

    private ReadOnlySpan<char> Word(int token) => text.Bare.AsSpan(_tokens[token].Start, _tokens[token].End - _tokens[token].Start);

    public bool EndsWithHash => _tokens.Count > 0 && _tokens[^1].Hash >= 0;

    public bool AtSentenceStart => _tokens.Count == _first;

    /// <summary>Ends the current sentence; an empty one is not kept.</summary>
    public void Break(int at, bool question)
    {
        if (AtSentenceStart) { return; }
        Add(new(at, at, TokenKind.Break, Phrases.WordEntry.Unknown, -1));
        _sentences.Add(new(_first, _tokens.Count - 1, question));
        _first = _tokens.Count;
    }
}
