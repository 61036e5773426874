using System.Collections.Immutable;
using Scheduler.Charter.Phrases;
using Scheduler.Charter.Reading;

namespace Scheduler.Charter.Rules;

/// <summary>A post, read: its facts, and every text of it with the phrases found there.</summary>
internal sealed class PostReading
{
    private readonly Engine _engine;
    private readonly Dictionary<int, bool> _anywhere = [];
    private ImmutableArray<MediaSubject.Subject> _subjects;
    private bool? _speaksOfRules;

    public PostReading(CheckedPost post, Engine engine)
    {
        (Post, _engine) = (post, engine);
        Parts = [.. Texts(post).Where(text => text.Text.Length > 0).Select(text => new PartReading(text.Name, text.Text, engine))];
    }

    public CheckedPost Post { get; }

    public ImmutableArray<PartReading> Parts { get; }

    /// <summary>Steps taken to read it so far: what "linear" is measured by.</summary>
    public long Work => Parts.Sum(part => part.Work);

    /// <summary>Whether one of the phrases stands within reach of the match.</summary>
    public bool Holds(PartReading part, PhraseMatch match, ImmutableArray<Phrase> phrases, Reach reach)
    {
        var sentence = part.Tokens.SentenceOf(match.First);
        foreach (var phrase in phrases)
        {
            if (reach == Reach.Post ? Anywhere(phrase) : Within(part, phrase, sentence - (reach == Reach.Nearby ? 1 : 0), sentence + (reach == Reach.Nearby ? 1 : 0))) { return true; }
        }
        return false;
    }

    public CheckedMeta Meta => Post.Meta;

    /// <summary>Whether one of the media shows it.</summary>
    public bool Shows(MediaSubject.Subject subject) => Subjects.Contains(subject);

    /// <summary>What each media shows, in order.</summary>
    public ImmutableArray<MediaSubject.Subject> Subjects => _subjects.IsDefault ? _subjects = [.. Post.Media.Select(MediaSubject.Of)] : _subjects;

    /// <summary>Whether the content's own date (its last review, or else its date) is so many months old.</summary>
    public bool IsOlderThan(int months) => Post.AsOf is { } today && (Meta.LastReview ?? Meta.Date) is { } dated && dated.AddMonths(months) < today;

    /// <summary>Whether a follower who sees the post reads the phrase: an alternative text does not count.</summary>
    public bool Read(Phrase phrase) => Parts.Any(part => !part.Name.StartsWith("alt/", StringComparison.Ordinal) && part.Matches(phrase).Count > 0);

    public bool Anywhere(Phrase phrase)
    {
        if (_anywhere.TryGetValue(phrase.Id, out var known)) { return known; }
        return _anywhere[phrase.Id] = Parts.Any(part => part.Matches(phrase).Count > 0);
    }

    /// <summary>Whether the post speaks of rules and of those who break them: ethics, law, sanctions, fraud.</summary>
    public bool SpeaksOfRules => _speaksOfRules ??= _engine.OfRules.Any(Anywhere);

    /// <summary>Whether the text says right after, in the sentence or at the start of the next, that it is not so.</summary>
    public bool Rejected(PartReading part, PhraseMatch match)
    {
        var sentence = part.Tokens.SentenceOf(match.First);
        foreach (var phrase in _engine.Rejections)
        {
            var matches = part.Matches(phrase);
            for (var i = PartReading.FirstFrom(matches, match.Last); i < matches.Count; i++)
            {
                var place = part.Tokens.SentenceOf(matches[i].First);
                if (place == sentence) { return true; }
                if (place > sentence + 1) { break; }
                if (matches[i].First - part.Tokens.Sentences[place].First < 8 && part.Quotes.Holds(match.First)) { return true; }
            }
        }
        return false;
    }

    /// <summary>Whether what follows the quotation, or the question, answers no: "« Sans risque. » Faux : …".</summary>
    public bool AnsweredNo(PartReading part, PhraseMatch match)
    {
        var sentence = part.Tokens.SentenceOf(match.First);
        if (!part.Quotes.Holds(match.First) && !part.Tokens.Sentences[sentence].IsQuestion) { return false; }
        for (var next = sentence + 1; next <= sentence + 2 && next < part.Tokens.Sentences.Count; next++)
        {
            var first = part.Tokens.Sentences[next].First;
            while (first < part.Tokens.Sentences[next].End && part.Tokens[first].Kind is TokenKind.Sign or TokenKind.Emoji) { first++; }
            if (first >= part.Tokens.Sentences[next].End) { continue; }
            return part.Tokens[first].Entry.Has(_engine.No);
        }
        return false;
    }

    /// <summary>Whether the text keeps its distance from the words: it quotes them to show them, or speaks of others who should not say them.</summary>
    public bool Distanced(PartReading part, PhraseMatch match) =>
        part.Quotes.Holds(match.First) && part.Quotes.Holds(match.Last) && (Holds(part, match, _engine.Exhibits, Reach.Nearby) || Holds(part, match, _engine.Denunciations, Reach.Post)) || Holds(part, match, _engine.Others, Reach.Sentence)
        || Holds(part, match, _engine.Refusals, Reach.Nearby);

    private static bool Within(PartReading part, Phrase phrase, int from, int to)
    {
        from = Math.Max(0, from);
        to = Math.Min(to, part.Tokens.Sentences.Count - 1);
        var matches = part.Matches(phrase);
        var at = PartReading.FirstFrom(matches, part.Tokens.Sentences[from].First);
        return at < matches.Count && matches[at].First <= part.Tokens.Sentences[to].End;
    }

    private static IEnumerable<CheckedPart> Texts(CheckedPost post)
    {
        yield return new(PartName.Text, post.Text);
        foreach (var part in post.Parts) { yield return part; }
        for (var i = 0; i < post.Media.Length; i++)
        {
            if (post.Media[i].Alt is { } alt) { yield return new(PartName.Alt(i + 1), alt); }
            if (post.Media[i].Caption is { } caption) { yield return new(PartName.Caption(i + 1), caption); }
            if (post.Media[i].Words is { } words) { yield return new(PartName.Words(i + 1), words); }
            if (post.Media[i].Transcript is { } transcript) { yield return new(PartName.Transcript(i + 1), transcript); }
        }
    }
}
