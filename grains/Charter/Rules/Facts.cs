using System.Collections.Frozen;

namespace Scheduler.Charter.Rules;

/// <summary>The facts that rule files may ask for. What is not told is never a fact, unless the check was asked to ask.</summary>
internal static class Facts
{
    // The charter asks that health content be kept up to date: three years, and half of that where practice moves faster.
    private const int OldAfterMonths = 36;
    private const int OldSoonerAfterMonths = 18;

    private static readonly FrozenDictionary<string, Fact> s_all = new Fact[]
    {
        new("partenariat déclaré", post => post.Meta.Partnership is true),
        new("budget publicitaire", post => post.Meta.Boosted is true || post.Meta.Audience is { } audience && audience.Contains("paid", StringComparison.OrdinalIgnoreCase)),
        new("image retouchée", post => post.Meta.Retouched is true),
        new("image générée", post => post.Meta.AiGenerated is true),
        new("sans sous-titres", post => post.Meta.Captions is false),
        new("sans étiquette de santé", post => post.Meta.HealthLabel is false),
        new("texte alternatif vide", post => post.Post.Media.Any(media => media.Alt is { } alt && string.IsNullOrWhiteSpace(alt))),
        new("sans date", post => post.Meta.Date is null && post.Meta.LastReview is null),
        new("date ancienne", post => post.IsOlderThan(OldAfterMonths)),
        new("date un peu ancienne", post => post.IsOlderThan(OldSoonerAfterMonths)),
        new("sources données", post => post.Meta.Sources.Length > 0),
        new("RPPS non vérifié", post => !post.Meta.Profile.RppsVerified),
        new("Ordre non informé", post => !post.Meta.Profile.OrderInformed),
        new("charte non signée", post => !post.Meta.Profile.CharterSigned),
        new("liens d’intérêts au profil", post => post.Meta.Interests.Length > 0),
        new("réservé aux confrères", post => post.Meta.Audience is "peers" or "pairs" or "professionals" or "professionnels"),
        new("média joint", post => post.Post.Media.Length > 0),
        new("image clinique", post => post.Shows(MediaSubject.Subject.Clinical)),
        new("image d’un patient", post => post.Shows(MediaSubject.Subject.Patient) || post.Shows(MediaSubject.Subject.Unclear)),
        new("image reconnaissable", post => post.Shows(MediaSubject.Subject.Face)),
        new("image de résultat", post => post.Post.Media.Any(media => media.Nature == MediaNature.Result)),
        new("image donnée par un patient", post => post.Post.Media.Any(media => media.Owner == MediaOwner.Patient)),
        new("image non décrite par l’auteur", post => post.Post.AsksForAll && post.Post.Media.Any(media => media.Kind != "pdf" && (media.Nature == MediaNature.Unknown || media.Owner == MediaOwner.Unknown))),
        new("mots de l’image non donnés", post => post.Post.AsksForAll && post.Post.Media.Any(media => media.Kind != "video" && media.Words is null)),
        new("vidéo sans transcription", post => post.Post.AsksForAll && post.Post.Media.Any(media => media.Kind == "video" && media.Transcript is null)),
    }.ToFrozenDictionary(fact => fact.Name, StringComparer.Ordinal);

    /// <exception cref="FormatException">There is no such fact.</exception>
    public static Fact Named(string name) => s_all.TryGetValue(name, out var fact) ? fact : throw new FormatException(name);
}
