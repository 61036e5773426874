namespace Scheduler.Charter.Reading;

/// <summary>Endings of inclusive writing ("patient·e·s", "opéré(e)s", "chirurgien.ne"), read as the word before them.</summary>
internal static class Inclusive
{
    public static int Skip(string bare, int end)
    {
        var at = end;
        while (at < bare.Length && bare[at] is '·' or '‧' or '•' or '.' && Ending(bare, at + 1) is var stop && stop > 0) { at = stop; }
        if (at == end && end < bare.Length && bare[end] == '(' && Ending(bare, end + 1, closing: true) is var close && close > 0)
        {
            at = close + 1;
            if (at < bare.Length && bare[at] == 's' && (at + 1 == bare.Length || !char.IsLetter(bare[at + 1]))) { at++; }
        }
        return at;
    }

    private static int Ending(string bare, int at, bool closing = false)
    {
        var end = at;
        while (end < bare.Length && end - at < 6 && char.IsLetter(bare[end])) { end++; }
        var known = bare.AsSpan(at, end - at) is "e" or "es" or "s" or "ne" or "nes" or "rice" or "rices" or "euse" or "euses" or "ve" or "ves" or "le" or "les";
        if (!known || end < bare.Length && char.IsLetterOrDigit(bare[end])) { return -1; }
        return closing && (end >= bare.Length || bare[end] != ')') ? -1 : end;
    }
}
