using System.Collections.Immutable;
using Scheduler.Charter.Phrases;

namespace Scheduler.Charter.Rules;

/// <summary>Law 2023-451, article 5: a paid collaboration says so.</summary>
internal sealed class AdvertisingLabel : Rule
{
    private ImmutableArray<Phrase> _labels;

    public override RuleCard Card { get; } = new()
    {
        Id = "LOI-2023-451-MENTION",
        Title = new("Mention « Publicité »", "“Advertising” label"),
        Source = new("Loi n° 2023-451 du 9 juin 2023, article 5, modifié par l’ordonnance n° 2024-978.", "Law no. 2023-451 of 9 June 2023, article 5, as amended by ordinance no. 2024-978."),
        Policy = new("Bloque un partenariat déclaré sans mention équivalente dans le texte.", "Blocks a declared partnership without an equivalent label in the text."),
        Problem = new("Un partenariat est déclaré et le texte ne le dit pas.", "A partnership is declared and the text does not say so."),
        Instead = new("Placez « Publicité » ou « Collaboration commerciale » en tête, ou renoncez au partenariat.", "Put “Advertising” or “Paid partnership” first, or give up the partnership."),
        Breaks = ["Un test de produit déclaré en partenariat, sans mention."],
        Allows = ["« Publicité – campagne de la Ville »."],
    };

    public override void Prepare(PhraseParser parser) =>
        _labels = [parser.Parse("publicite|sponsorise*|sponsored|ad|advertisement"), parser.Parse("collaboration|partenariat|partnership|communication commerciale|remunere|paye|commercial"), parser.Parse("paid|commercial partnership|collaboration")];

    public override void Look(PostReading post, FindingSink findings)
    {
        if (post.Post.Meta.Partnership is true && !_labels.Any(post.Anywhere)) { findings.Add(Card, Severity.Block); }
    }
}
