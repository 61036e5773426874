using System.Collections.Immutable;
using Scheduler.Charter;
using Scheduler.Contracts.Posts;
using Scheduler.Web.Agencies;

namespace Scheduler.Web.Charter;

/// <summary>A request as the check takes it.</summary>
internal static class CheckedText
{
    public static CheckedPost Of(CheckRequest request, OwnerSummary? owner, DateOnly today) => new()
    {
        Channel = Channel(request.Network),
        Language = request.Language,
        Text = request.Text,
        Parts = [.. Parts(request)],
        Media = request.Media.IsEmpty ? [.. request.Alts.Select(alt => new CheckedMedia { Alt = alt })] : [.. request.Media.Select(Media)],
        OwnDomains = Domains(request, owner),
        AsOf = request.AsOf ?? today,
        AsksForAll = request.AsksForAll,
        Meta = new()
        {
            Sources = request.Sources,
            Date = request.DatedOn,
            LastReview = request.LastReview,
            Audience = request.Audience switch { Audience.Public => "public", Audience.Peers => "pairs", _ => null },
            Partnership = request.Partnership,
            Interests = owner?.Surgeon?.Interests ?? [],
            Boosted = request.Boosted,
            AiGenerated = request.AiGenerated,
            Retouched = request.Retouched,
            Captions = request.Captions,
            HealthLabel = request.HealthLabel,
            Profile = owner?.Surgeon is { } surgeon
                ? new() { RppsVerified = surgeon.RppsVerified, CharterSigned = surgeon.CharterSignedOn is not null, OrderInformed = surgeon.OrderInformedOn is not null }
                : new(),
        },
    };

    private static string Channel(CheckChannel channel) => channel switch
    {
        CheckChannel.LinkedIn => "linkedin",
        CheckChannel.Instagram => "instagram",
        CheckChannel.X => "x",
        CheckChannel.YouTube => "youtube",
        CheckChannel.Bluesky => "bluesky",
        CheckChannel.Blog => "blog",
        CheckChannel.ReviewReply => "review_reply",
        _ => "press",
    };

    private static IEnumerable<CheckedPart> Parts(CheckRequest request)
    {
        IEnumerable<CheckedPart> named =
        [
            new(PartName.Title, request.Title), new(PartName.FirstComment, request.FirstComment),
            new(PartName.CardTitle, request.Card?.Title ?? ""), new(PartName.CardDescription, request.Card?.Description ?? ""),
        ];
        return named.Where(part => part.Text.Length > 0).Concat(request.Thread.Select((text, at) => new CheckedPart(PartName.Thread(at + 2), text)));
    }

    private static CheckedMedia Media(CheckMedia media) => new()
    {
        Kind = media.Kind switch { CheckMediaKind.Video => "video", CheckMediaKind.Pdf => "pdf", _ => "image" },
        Alt = media.Alt,
        Caption = media.Caption,
        Nature = (Scheduler.Charter.MediaNature)(int)media.Nature,
        Owner = media.Owner,
        Words = media.Words,
        Transcript = media.Transcript,
    };

    private static ImmutableArray<string> Domains(CheckRequest request, OwnerSummary? owner)
    {
        var own = (owner?.Surgeon?.Sites ?? owner?.Practice?.Sites ?? []).Concat(request.OwnDomains);
        return Uri.TryCreate(request.Article, UriKind.Absolute, out var article) ? [.. own, article.Host] : [.. own];
    }
}
