namespace Scheduler.Charter.Reading;

/// <summary>The tokens of a text and the sentences they make.</summary>
internal sealed class TokenList
{
    private readonly List<Token> _tokens = [];
    private readonly List<int> _sentenceOf = [];
    private readonly List<Sentence> _sentences = [];
    private readonly List<(int Start, int End)> _hashes = [];
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
