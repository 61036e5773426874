using System.Text.RegularExpressions;

namespace Scheduler.Connectors.Http;

/// <summary>What may be kept of a raw answer.</summary>
internal static partial class Redaction
{
    private const int Longest = 4_000;

    public static string Clean(string raw)
    {
        var clean = Field().Replace(Jwt().Replace(raw, "[removed]"), "$1[removed]");
        return clean.Length <= Longest ? clean : clean[..Longest];
    }

    [GeneratedRegex(@"eyJ[\w-]+\.[\w-]+\.[\w-]*")]
    private static partial Regex Jwt();

    [GeneratedRegex("""((?:access_?token|refresh_?token|accessJwt|refreshJwt|client_secret|password|bearer)["']?\s*[:= ]\s*["']?)[^"'\s&,}]+""", RegexOptions.IgnoreCase)]
    private static partial Regex Field();
}
