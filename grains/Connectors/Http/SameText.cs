using System.Text;

namespace Scheduler.Connectors.Http;

/// <summary>Whether a text read back is the text that was sent: networks recompose accents and trim blanks.</summary>
internal static class SameText
{
    // A network's clock and ours differ a little; the same words weeks earlier are another post.
    private static readonly TimeSpan Skew = TimeSpan.FromMinutes(5);

    public static bool Equal(string sent, string read) => string.Equals(Plain(sent), Plain(read), StringComparison.Ordinal);

    /// <summary>Nothing made before this can be the post.</summary>
    public static DateTimeOffset Since(Outgoing post) => post.CreatedAt - Skew;

    private static string Plain(string text) =>
        string.Join(' ', text.Normalize(NormalizationForm.FormC).Split((char[]?)null, StringSplitOptions.RemoveEmptyEntries));
}
