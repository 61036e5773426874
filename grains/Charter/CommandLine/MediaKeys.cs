namespace Scheduler.Charter.CommandLine;

/// <summary>One media of a line.</summary>
internal static class MediaKeys
{
    // In the order of MediaNature and MediaOwner.
    private static readonly string[] s_natures = ["unknown", "drawing", "place", "team", "stock", "clinical", "patient", "result"];
    private static readonly string[] s_owners = ["unknown", "own", "licensed", "third_party", "patient"];

    public static CheckedMedia Read(JsonKeys media) => new()
    {
        Kind = media.Text("kind") ?? "image",
        Alt = media.Text("alt"),
        Caption = media.Text("caption"),
        Words = media.Text("words"),
        Transcript = media.Text("transcript"),
        Nature = (MediaNature)(media.Word("nature", s_natures) ?? 0),
        Owner = (MediaOwner)(media.Word("owner", s_owners) ?? 0),
    };
}
