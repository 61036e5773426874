namespace Scheduler.Charter.Reading;

/// <summary>Passages between quotation marks, as tokens without the marks.</summary>
internal sealed class Quotations
{
    private readonly int[] _quoteOf;

    private Quotations(List<(int Open, int Close)> all, int[] quoteOf) => (All, _quoteOf) = (all, quoteOf);

    /// <summary>The marks of each quotation: tokens <c>Open</c> and <c>Close</c>.</summary>
    public IReadOnlyList<(int Open, int Close)> All { get; }

    public bool Holds(int token) => _quoteOf[token] >= 0;

    /// <summary>The marks of the quotation that holds both tokens; null: none does.</summary>
    public (int Open, int Close)? Around(int first, int last) => _quoteOf[first] is >= 0 and var quote && _quoteOf[last] == quote ? All[quote] : null;

    /// <summary>Whether a quotation closes within so many tokens of this one.</summary>
    public bool CloseNear(int token, int before, int after)
    {
        var (low, high) = (0, All.Count);
        while (low < high)
        {
            var middle = (low + high) / 2;
            if (All[middle].Close < token - before) { low = middle + 1; } else { high = middle; }
        }
        return low < All.Count && All[low].Close <= token + after;
    }

    public static Quotations Read(FoldedText text, TokenList tokens)
    {
        List<(int, int)> all = [];
        var quoteOf = new int[tokens.Count];
        Array.Fill(quoteOf, -1);
        var (open, mark) = (-1, '\0');
        for (var i = 0; i < tokens.Count; i++)
        {
            if (tokens[i].Kind == TokenKind.Break && mark == '"' && EndsLine(text, tokens[i].Start)) { open = -1; mark = '\0'; }
            if (tokens[i].Kind != TokenKind.Sign) { continue; }
            var sign = text.Bare[tokens[i].Start];
            if (open < 0 && sign is '«' or '"') { (open, mark) = (i, sign); }
            else if (open >= 0 && (mark == '«' ? sign == '»' : sign == '"'))
            {
                all.Add((open, i));
                Array.Fill(quoteOf, all.Count - 1, open, i - open + 1);
                open = -1;
            }
        }
        return new(all, quoteOf);
    }

    private static bool EndsLine(FoldedText text, int at) => at < text.Length && text.Bare[at] == '\n';
}
