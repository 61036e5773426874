namespace Scheduler.Charter.CommandLine;

/// <summary>What the command was asked: a file, or one text and its channel.</summary>
internal sealed record CheckOptions(string? File, string? Text, string Channel)
{
    private static readonly Bilingual s_usage = new(
        "Utilisation : check FICHIER.jsonl, ou check --text \"…\" [--channel linkedin|instagram|x|youtube|bluesky|blog|review_reply|press].",
        "Usage: check FILE.jsonl, or check --text \"…\" [--channel linkedin|instagram|x|youtube|bluesky|blog|review_reply|press].");

    public static (CheckOptions? Options, Bilingual? Refusal) Read(IReadOnlyList<string> arguments)
    {
        string? file = null, text = null, channel = null;
        for (var i = 0; i < arguments.Count; i++)
        {
            switch (arguments[i])
            {
                case "--text" when i + 1 < arguments.Count && text is null: text = arguments[++i]; break;
                case "--channel" when i + 1 < arguments.Count && channel is null: channel = arguments[++i]; break;
                case var other when !other.StartsWith("--", StringComparison.Ordinal) && file is null: file = other; break;
                default: return (null, s_usage);
            }
        }
        var one = (file is null) != (text is null) && (file is null || channel is null);
        return one ? (new(file, text, channel ?? "linkedin"), null) : (null, s_usage);
    }
}
