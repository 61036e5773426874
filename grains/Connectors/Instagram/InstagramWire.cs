namespace Scheduler.Connectors.Instagram;

/// <summary>Instagram's forms and the names of what preparing left there.</summary>
internal static class InstagramWire
{
    public const string ContainerName = "container";
    public const string MadeAtName = "container.at";
    public const string StatusName = "container.status";

    public const string InProgress = "IN_PROGRESS";
    public const string Finished = "FINISHED";
    public const string Published = "PUBLISHED";
    public const string Expired = "EXPIRED";
    public const string Error = "ERROR";

    public static IEnumerable<KeyValuePair<string, string>> Container(Outgoing post)
    {
        var picture = post.Media[0];
        yield return new("image_url", picture.PublicUrl!.AbsoluteUri);
        yield return new("caption", post.Text);
        if (picture.Alt.Length > 0)
        {
            yield return new("alt_text", picture.Alt);
        }

        if (post.MadeWithAi)
        {
            yield return new("is_ai_generated", "true");
        }
    }

    public static IEnumerable<KeyValuePair<string, string>> Publish(string container) => [new("creation_id", container)];
}
