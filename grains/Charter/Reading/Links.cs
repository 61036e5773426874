namespace Scheduler.Charter.Reading;

/// <summary>Finds web addresses in a folded text.</summary>
internal static class Links
{
    /// <summary>The end of the address that starts here, or the same place when none does.</summary>
    public static int Starts(string bare, int at)
    {
        var rest = bare.AsSpan(at);
        if (!rest.StartsWith("http://") && !rest.StartsWith("https://") && !rest.StartsWith("www.")) { return at; }
        var end = at;
        while (end < bare.Length && !char.IsWhiteSpace(bare[end]) && bare[end] is not ('«' or '»' or '"' or '<' or '>')) { end++; }
        while (end > at && bare[end - 1] is '.' or ',' or ';' or ':' or '!' or '?' or ')' or '…') { end--; }
        return end;
    }
}
