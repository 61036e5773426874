namespace Scheduler.Charter.Reading;

/// <summary>
/// Tells which words are denied, and by which word. "Ne … que" restricts and does not deny; "n'hésitez pas", "pourquoi ne pas",
/// "pas une seule" and "aucun autre" deny nothing; "mais", a colon or a new subject ends what a negation reaches.
/// </summary>
internal static class Negation
{
    private const int ReachOfNe = 8;
    private const int ShortReach = 9;
    private const int LongReach = 40;

    public static int[] Read(TokenList tokens, Negators words)
    {
        var deniedBy = new int[tokens.Count];
        Array.Fill(deniedBy, -1);
        var heading = -1;
        foreach (var sentence in tokens.Sentences)
        {
            heading = Listed(tokens, words, sentence, heading);
            if (heading >= 0) { Array.Fill(deniedBy, heading, sentence.First, sentence.End - sentence.First); }
            var consumed = -1;
            for (var at = sentence.First; at < sentence.End; at++)
            {
                if (at <= consumed || tokens[at].Hash >= 0) { continue; }
                var reach = Reach(tokens, words, sentence, at, ref consumed);
                if (reach > 0) { Mark(tokens, words, sentence, at, reach, deniedBy); }
            }
            heading = Heads(tokens, words, sentence) ?? heading;
        }
        return deniedBy;
    }

    // "Ce que vous ne verrez pas ici :" denies the bullets under it; a cross denies its own line.
    private static int Listed(TokenList tokens, Negators words, Sentence sentence, int heading)
    {
        var first = tokens[sentence.First].Entry;
        if (first.Has(words.Cross)) { return sentence.First; }
        return heading >= 0 && tokens[heading].Entry.Has(words.Cross) is false && (first.Has(words.Bullet) || tokens[sentence.First].Kind == TokenKind.Number) ? heading : -1;
    }

    // The place of the denying word in a sentence that ends with a colon; null when it opens no list.
    private static int? Heads(TokenList tokens, Negators words, Sentence sentence)
    {
        if (!tokens[sentence.End - 1].Entry.Has(words.Colon)) { return null; }
        for (var at = sentence.First; at < sentence.End; at++)
        {
            var entry = tokens[at].Entry;
            if (entry.Has(words.Pas) && !entry.Has(words.More) || entry.Has(words.Denying) || entry.Has(words.Alone)) { return at; }
        }
        return -1;
    }

    // How many tokens the word at this place denies; 0 when it denies nothing.
    private static int Reach(TokenList tokens, Negators words, Sentence sentence, int at, ref int consumed)
    {
        var entry = tokens[at].Entry;
        if (entry.Has(words.Ne)) { return ReachOfPair(tokens, words, sentence, at, ref consumed); }
        if (entry.Has(words.Alone))
        {
            if (at > sentence.First && tokens[at - 1].Entry.Has(words.Why)) { return 0; }
            for (var next = at + 1; next < Math.Min(sentence.End, at + 3); next++)
            {
                if (tokens[next].Entry.Has(words.Hollow) || next == at + 1 && tokens[next].Entry.Has(words.Inviting)) { return 0; }
            }
            return ShortReach;
        }
        return entry.Has(words.Denying) ? ShortReach : 0;
    }

    private static int ReachOfPair(TokenList tokens, Negators words, Sentence sentence, int at, ref int consumed)
    {
        if (at > sentence.First && tokens[at - 1].Entry.Has(words.Why)) { consumed = at + 1; return 0; }
        for (var next = at + 1; next < Math.Min(sentence.End, at + ReachOfNe); next++)
        {
            var entry = tokens[next].Entry;
            if (entry.Has(words.Inviting) && next == at + 1) { consumed = Math.Min(sentence.End, at + 2); return 0; }
            if (entry.Has(words.Que)) { return 0; }
            if (entry.Has(words.Pas)) { return next + 1 < sentence.End && tokens[next + 1].Entry.Has(words.Que) ? 0 : LongReach; }
        }
        return at > sentence.First ? 0 : ShortReach;
    }

    private static void Mark(TokenList tokens, Negators words, Sentence sentence, int by, int reach, int[] deniedBy)
    {
        for (var at = by + 1; at < sentence.End && at - by <= reach; at++)
        {
            var entry = tokens[at].Entry;
            if (entry.Has(words.Cutting) || entry.Has(words.Closing)) { return; }
            if (entry.Has(words.Comma) && !(at + 1 < sentence.End && tokens[at + 1].Entry.Has(words.Continuing))) { return; }
            if (entry.Has(words.Linking) && at + 1 < sentence.End && tokens[at + 1].Entry.Has(words.Subject)) { return; }
            if (entry.Has(words.Parallel) && tokens[by].Entry.Has(words.Parallel)) { return; }
            if (entry.Has(words.Being) && tokens[by].Entry.Has(words.Lacking)) { return; }
            if (entry.Has(words.None) && tokens[by].Entry.Has(words.None)) { return; }
            if (deniedBy[at] < 0) { deniedBy[at] = by; }
        }
    }
}
