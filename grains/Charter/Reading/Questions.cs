using Scheduler.Charter.Phrases;

namespace Scheduler.Charter.Reading;

/// <summary>Where a question begins in the sentence that ends with its mark.</summary>
internal sealed class Questions(PhraseParser parser)
{
    private readonly int _comma = parser.Set(",|-|(|…");
    private readonly int _stop = parser.Set(":|;");
    private readonly int _asking = parser.Set("alors|donc|pourquoi|comment|combien|quand|qu|que|quel|quelle|quels|quelles|qui|ou|est|non|n|hein|ok|et|mais|on|ca|cela|tente|tentee|partante|interesse|interessee|envie|pret|prete|why|what|how|when|who|right|isn't|ready|so|don't|shall");

    /// <summary>The first token that is asked: after the last colon, or the last comma that a question word follows; else the sentence's first.</summary>
    public static int Start(TokenList tokens, Sentence sentence, Questions words)
    {
        for (var at = sentence.End - 2; at > sentence.First; at--)
        {
            var entry = tokens[at].Entry;
            if (tokens[at].Kind == TokenKind.Emoji || entry.Has(words._stop) || entry.Has(words._comma) && tokens[at + 1].Entry.Has(words._asking)) { return at + 1; }
        }
        return sentence.First;
    }
}
