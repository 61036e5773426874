using Scheduler.Charter.Phrases;

namespace Scheduler.Charter.Reading;

/// <summary>The tokens of a text and the sentences they make.</summary>
internal sealed class TokenList(FoldedText text)
{
    private readonly List<Token> _tokens = [];
    private readonly List<int> _sentenceOf = [];
    private readonly List<Sentence> _sentences = [];
    private readonly List<(int Start, int End)> _hashes = [];
    private Dictionary<int, List<(int Length, WordEntry Entry)>>? _compounds;
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
    public IReadOnlyList<(int Length, WordEntry Entry)> CompoundsAt(int token) => _tokens[token].Entry.Compounds.Length == 0 ? [] : Met(token);

    private List<(int Length, WordEntry Entry)> Met(int token)
    {
        _compounds ??= [];
        if (_compounds.TryGetValue(token, out var known)) { return known; }
        List<(int, WordEntry)> met = [];
        foreach (var compound in _tokens[token].Entry.Compounds)
        {
            if (Follow(token, compound.Rest)) { met.Add((compound.Rest.Length + 1, compound.Entry)); }
        }
        return _compounds[token] = met;
    }

    private bool Follow(int token, string[] rest)
    {
        if (token + rest.Length >= _tokens.Count) { return false; }
        for (var i = 0; i < rest.Length; i++)
        {
            var next = _tokens[token + 1 + i];
            if (!text.Bare.AsSpan(next.Start, next.End - next.Start).SequenceEqual(rest[i])) { return false; }
        }
        return true;
    }

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
