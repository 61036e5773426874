namespace Scheduler.Charter.Rules;

/// <summary>Alternative texts and subtitles.</summary>
internal sealed class Accessibility : Rule
{
    public override RuleCard Card { get; } = new()
    {
        Id = "ACCESSIBILITE",
        Title = new("Accessibilité des médias", "Accessible media"),
        Source = new("Bonnes pratiques de communication du chirurgien : sous-titres et textes alternatifs ; loi n° 2005-102, article 47.", "Good practice for surgeons’ communication: subtitles and alternative texts; law no. 2005-102, article 47."),
        Policy = new("Avertit d’un texte alternatif vide ou d’une vidéo sans sous-titres.", "Warns of an empty alternative text or a video without subtitles."),
        Problem = new("Une image n’a pas de texte alternatif, ou une vidéo pas de sous-titres.", "A picture has no alternative text, or a video no subtitles."),
        Instead = new("Décrivez l’image en une phrase ; ajoutez les sous-titres.", "Describe the picture in one sentence; add subtitles."),
        Breaks = ["Texte alternatif vide."],
        Allows = ["Une phrase qui décrit l’image."],
    };

    public override void Look(PostReading post, FindingSink findings)
    {
        if (post.Post.Meta.Captions is false || post.Post.Media.Any(media => media.Alt is { } alt && string.IsNullOrWhiteSpace(alt))) { findings.Add(Card, Severity.Warn); }
    }
}
