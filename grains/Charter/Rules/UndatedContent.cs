using System.Collections.Immutable;
using Scheduler.Charter.Phrases;

namespace Scheduler.Charter.Rules;

/// <summary>Charter, principle 4: what stays online says of when it is.</summary>
internal sealed class UndatedContent : Rule
{
    private ImmutableArray<Phrase> _dates;

    public override RuleCard Card { get; } = new()
    {
        Id = "CNOM-C4b",
        Title = new("Contenu daté", "Dated content"),
        Source = new("Charte du CNOM du 16 janvier 2025, principe 4 ; CNOM, recommandations (dater l’information).", "CNOM charter of 16 January 2025, principle 4; CNOM, recommendations (date the information)."),
        Policy = new("Avertit quand un article ou une vidéo ne porte aucune date.", "Warns when an article or a video bears no date."),
        Problem = new("Ce contenu durable ne dit pas de quand il date.", "This lasting content does not say when it was written."),
        Instead = new("« Publié le…, relu le… »", "“Published on…, reviewed on…”"),
        CharterOnly = true,
        Breaks = ["Un article de blog sans date."],
        Allows = ["« Mis à jour le 2 mars 2026 »."],
    };

    public override void Prepare(PhraseParser parser) =>
        _dates = [parser.Parse("{mois} {n}"), parser.Parse("publie|relu|redige|tournee|tourne|updated|reviewed|mis|mise .. {n}|{mois}")];

    public override void Look(PostReading post, FindingSink findings)
    {
        if (post.Post.Channel is not ("blog" or "youtube") || post.Post.Meta.Date is not null || post.Post.Meta.LastReview is not null) { return; }
        if (!_dates.Any(post.Anywhere)) { findings.Add(Card, Severity.Warn); }
    }
}
