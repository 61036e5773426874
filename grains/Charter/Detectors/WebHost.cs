namespace Scheduler.Charter.Detectors;

/// <summary>The host of a web address.</summary>
internal static class WebHost
{
    // The draft's own letters, not the folded ones: a look-alike letter makes another domain.
    public static string Of(string address)
    {
        var from = address.IndexOf("://", StringComparison.Ordinal) is >= 0 and var scheme ? scheme + 3 : 0;
        var to = address.AsSpan(from).IndexOfAny('/', '?', '#') is >= 0 and var path ? from + path : address.Length;
        var host = address[from..to];
        host = host[(host.LastIndexOf('@') + 1)..];
        host = host.Split(':')[0].TrimEnd('.');
        return host.StartsWith("www.", StringComparison.Ordinal) ? host[4..] : host;
    }

    public static bool Within(string host, string domain) => domain.Length > 0 && (host == domain || host.EndsWith('.' + domain, StringComparison.Ordinal));
}
