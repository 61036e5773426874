using Scheduler.Contracts.Answers;
using Scheduler.Contracts.Channels;
using Scheduler.Contracts.Keys;
using Scheduler.Contracts.Posts;
using Scheduler.Web.Answers;
using Scheduler.Web.Channels.Api;

namespace Scheduler.Web.Posts.Api;

/// <summary>Turns what a caller wrote into a post's content; a file's type and length come from what was found in it.</summary>
public sealed class BodyReader(MediaInspector media)
{
    /// <summary>The content, or why it cannot be read.</summary>
    public async Task<Answer<PostContent>> Read(OwnerKey owner, PostBody body, CancellationToken cancellationToken)
    {
        if (HasHoles(body)) { return Hole; }
        var found = new Dictionary<string, MediaRef>(StringComparer.Ordinal);
        foreach (var hash in body.Variants.SelectMany(Media).Select(file => file.Hash).Distinct(StringComparer.Ordinal))
        {
            if (await media.Describe(owner.Agency, hash, cancellationToken) is not { } file) { return PostAdmission.UnknownMedia; }
            found[hash] = file;
        }

        return new PostContent
        {
            Title = body.Title,
            Language = body.Language,
            Audience = body.Audience,
            Sources = body.Sources,
            Article = body.Article,
            DatedOn = body.DatedOn,
            Partnership = body.Partnership,
            Order = body.Order is { } order ? new() { Steps = [.. order.Select(s => new NetworkStep { Network = s.Network, Days = s.Days, After = TimeSpan.FromMinutes(s.AfterMinutes) })] } : null,
            Variants = [.. body.Variants.Select(variant => Variant(owner, variant, found))],
        };
    }

    private static Variant Variant(OwnerKey owner, VariantBody body, Dictionary<string, MediaRef> found) => new()
    {
        Channel = ChannelRef.Key(owner, body.Channel),
        Text = body.Text,
        Title = body.Title,
        Card = body.Card is { } card
            ? new() { Url = card.Url, Title = card.Title, Description = card.Description, Picture = card.Picture is { } picture ? Media(picture, found) : null }
            : null,
        Media = [.. body.Media.Select(media => Media(media, found))],
        Tags = body.Tags,
        PlannedAt = body.PlannedAt?.ToUniversalTime(),
        NotBefore = body.NotBefore?.ToUniversalTime(),
        NotAfter = body.NotAfter?.ToUniversalTime(),
    };

    private static MediaRef Media(MediaBody body, Dictionary<string, MediaRef> found) => found[body.Hash] with
    {
        Alt = body.Alt,
        Nature = body.Nature,
        Owner = body.Owner,
        Words = body.Words,
        MadeWithAi = body.MadeWithAi,
        Subtitles = body.Subtitles,
        Transcript = body.Transcript,
    };

    private static IEnumerable<MediaBody> Media(VariantBody variant) =>
        variant.Card?.Picture is { } picture ? variant.Media.Append(picture) : variant.Media;

    // JSON's null inside a list passes every type.
    private static bool HasHoles(PostBody body) =>
        body.Sources.Any(source => source is null)
        || (body.Order?.Any(step => step is null) ?? false)
        || body.Variants.Any(v => v is null || v.Media.Any(media => media is null) || v.Tags.Any(tag => tag is null));

    private static Refusal Hole { get; } = WebRefusals.Invalid("null", "Une liste contient un élément vide (null).", "A list holds an empty element (null).");
}
