using Scheduler.Charter.Phrases;

namespace Scheduler.Charter.Reading;

/// <summary>One text of the post, read: folded, cut into sentences, with its negations, its quotations and every phrase found.</summary>
internal sealed class PartReading
{
    private readonly PhraseSearch _search;
    private readonly Questions _questions;
    private bool[]? _languages;

    public PartReading(string name, string original, Engine engine)
    {
        Name = name;
        Text = TextFolder.Fold(original, engine.Vocabulary);
        Tokens = new Tokeniser(Text, engine.Vocabulary).Read();
        DeniedBy = Negation.Read(Tokens, engine.Negators);
        _questions = engine.Questions;
        Quotes = Quotations.Read(Text, Tokens);
        _search = new(engine.Book, Tokens);
    }

    public string Name { get; }

    /// <summary>The language of the sentence that holds the match, <c>fr</c> or <c>en</c>.</summary>
    public string LanguageOf(PhraseMatch match) => (_languages ??= Languages.Of(Text, Tokens))[Tokens.SentenceOf(match.First)] ? "en" : "fr";

    public FoldedText Text { get; }

    public TokenList Tokens { get; }

    /// <summary>For each token, the token that denies it; -1 when none does.</summary>
    public int[] DeniedBy { get; }

    public Quotations Quotes { get; }

    public ArraySegment<PhraseMatch> Matches(Phrase phrase) => _search.Of(phrase);

    /// <summary>The triggers found, each with its places.</summary>
    public IEnumerable<ArraySegment<PhraseMatch>> Triggered => _search.Triggered;

    /// <summary>Steps taken to read it so far.</summary>
    public long Work => Tokens.Count + _search.Work;

    /// <summary>The phrase's places that begin in a sentence.</summary>
    public IEnumerable<PhraseMatch> MatchesIn(Phrase phrase, int sentence)
    {
        var matches = Matches(phrase);
        for (var i = FirstFrom(matches, Tokens.Sentences[sentence].First); i < matches.Count && matches[i].First < Tokens.Sentences[sentence].End; i++) { yield return matches[i]; }
    }

    /// <summary>Whether the phrase begins at this token.</summary>
    public bool BeginsAt(Phrase phrase, int token)
    {
        var matches = Matches(phrase);
        var at = FirstFrom(matches, token);
        return at < matches.Count && matches[at].First == token;
    }

    /// <summary>The first of the matches that begins at the token or after it.</summary>
    public static int FirstFrom(ArraySegment<PhraseMatch> matches, int token)
    {
        var (low, high) = (0, matches.Count);
        while (low < high)
        {
            var middle = (low + high) / 2;
            if (matches[middle].First < token) { low = middle + 1; } else { high = middle; }
        }
        return low;
    }

    public Sentence SentenceOf(PhraseMatch match) => Tokens.Sentences[Tokens.SentenceOf(match.First)];

    /// <summary>Whether the match is asked: "…, alors pourquoi attendre ?" asks its last words only.</summary>
    public bool IsAsked(PhraseMatch match)
    {
        var sentence = SentenceOf(match);
        return sentence.IsQuestion && match.Last >= Questions.Start(Tokens, sentence, _questions);
    }

    /// <summary>The draft's range for tokens, both included; a hashtag is always taken whole.</summary>
    public (int Start, int End) Origin(int first, int last)
    {
        var start = Tokens[first].Hash is >= 0 and var a ? Tokens.Hashes[a].Start : Tokens[first].Start;
        var end = Tokens[last].Hash is >= 0 and var b ? Tokens.Hashes[b].End : Tokens[last].End;
        return Text.Origin(start, end);
    }

    /// <summary>The word as folded, without accents.</summary>
    public ReadOnlySpan<char> Word(int token) => Text.Bare.AsSpan(Tokens[token].Start, Tokens[token].End - Tokens[token].Start);

    public bool IsCapital(int token) => Tokens[token].Kind == TokenKind.Word && Text.IsCapital(Tokens[token].Start);
}
