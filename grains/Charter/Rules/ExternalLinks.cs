using System.Collections.Frozen;
using System.Collections.Immutable;
using Scheduler.Charter.Phrases;

namespace Scheduler.Charter.Rules;

/// <summary>The Ordre's recommendations: links to reliable sites, never to a shop.</summary>
internal sealed class ExternalLinks : Rule
{
    private static readonly string[] s_trusted =
    [
        "gouv.fr", "has-sante.fr", "ameli.fr", "sante.fr", "e-cancer.fr", "service-public.fr", "conseil-national.medecin.fr", "ordre.medecin.fr", "santepubliquefrance.fr", "tabac-info-service.fr", "monespacesante.fr",
        "sfcm.fr", "sofcot.fr", "sofcpre.fr", "sforl.org", "urofrance.org", "sfo.asso.fr", "sfo-online.fr", "sfar.org", "sfmv.fr", "sfcardio.fr", "snfge.org", "cngof.fr", "sfnv-france.com", "grace-asso.fr", "soffcomm.fr", "lymphologie.fr", "asso.fr", "ligue-cancer.net",
        "escardio.org", "eshre.eu", "nih.gov", "who.int", "europa.eu", "cochrane.org", "cochranelibrary.com", "medrxiv.org", "doi.org", "bmj.com", "nejm.org", "thelancet.com", "jamanetwork.com", "nice.org.uk", "aphp.fr", "chu-lyon.fr", "unaf.fr", "education.fr",
        "legifrance.gouv.fr", "cnil.fr", "inserm.fr", "efs.sante.fr", "croix-rouge.fr", "larevuedupraticien.fr",
    ];

    private static readonly FrozenSet<string> s_short = FrozenSet.ToFrozenSet(["bit.ly", "tinyurl.com", "t.co", "goo.gl", "ow.ly", "buff.ly", "lnkd.in", "cutt.ly", "rb.gy", "is.gd", "linktr.ee"]);

    private static readonly string[] s_merchant = ["?ref=", "&ref=", "aff=", "affiliate", "promo", "coupon", "discount", "code=", "boutique", "/shop", "shop.", "/store", "store.", "panier", "/cart", "checkout", "/achat", "amazon.", "amzn."];

    private ImmutableArray<Phrase> _selling;
    private Phrase _link = null!;

    public override RuleCard Card { get; } = new()
    {
        Id = "CNOM-REC-LIENS",
        Title = new("Liens fiables et non commerciaux", "Reliable, non-commercial links"),
        Source = new("CNOM, recommandations sur la communication du médecin : liens vers autorités sanitaires, sociétés savantes et sites officiels, jamais vers un site marchand.",
            "CNOM, recommendations on the physician’s communication: links to health authorities, learned societies and official sites, never to a shop."),
        Policy = new("Bloque un lien marchand ou affilié ; fait attester un domaine inconnu ou raccourci. Les sites de l’auteur sont libres.",
            "Blocks a merchant or affiliate link; asks for an attestation for an unknown or shortened domain. The author’s own sites are free."),
        Problem = new("Ce lien mène à un site marchand ou affilié.", "This link leads to a shop or an affiliate site."),
        Instead = new("Liez plutôt la HAS, ameli.fr, une société savante, ou votre propre article.", "Link instead to HAS, ameli.fr, a learned society, or your own article."),
        Breaks = ["https://boutique-vitalite.example/curcuma?ref=drp"],
        Allows = ["https://www.has-sante.fr", "Le site du cabinet, déclaré au profil."],
    };

    private static readonly Bilingual s_unknown = new("Ce domaine n’est ni le vôtre ni un site de santé connu : confirmez qu’il est fiable et non commercial.", "This domain is neither yours nor a known health site: confirm that it is reliable and not commercial.");

    public override void Prepare(PhraseParser parser)
    {
        _link = parser.Parse("{url}");
        _selling = [.. ((ReadOnlySpan<string>)["livraison offerte|gratuite", "{n} % de reduction|remise", "code {mot}", "en vente", "commandez|achetez|acheter|shop|buy", "mon|notre lien .. reduction|promo"]).ToArray().Select(parser.Parse)];
    }

    public override void Look(PostReading post, FindingSink findings)
    {
        foreach (var part in post.Parts)
        {
            foreach (var match in part.Matches(_link))
            {
                var (start, end) = part.Origin(match.First, match.Last);
                var address = part.Text.Original[start..end].ToLowerInvariant();
                var host = Host(address);
                if (post.Post.OwnDomains.Any(own => Within(host, Host(own.ToLowerInvariant())))) { continue; }
                var merchant = s_merchant.Any(sign => address.Contains(sign, StringComparison.Ordinal)) || post.Holds(part, match, _selling, Reach.Sentence);
                if (merchant) { findings.Add(Card, Severity.Block, part, (match.First, match.Last)); }
                else if (s_short.Contains(host) || !s_trusted.Any(known => Within(host, known))) { findings.Add(Card, Severity.Attest, part, (match.First, match.Last), s_unknown); }
            }
        }
    }

    // The draft's own letters, not the folded ones: a look-alike letter makes another domain.
    private static string Host(string address)
    {
        var from = address.IndexOf("://", StringComparison.Ordinal) is >= 0 and var scheme ? scheme + 3 : 0;
        var to = address.AsSpan(from).IndexOfAny('/', '?', '#') is >= 0 and var path ? from + path : address.Length;
        var host = address[from..to];
        host = host[(host.LastIndexOf('@') + 1)..];
        host = host.Split(':')[0].TrimEnd('.');
        return host.StartsWith("www.", StringComparison.Ordinal) ? host[4..] : host;
    }

    private static bool Within(string host, string domain) => domain.Length > 0 && (host == domain || host.EndsWith('.' + domain, StringComparison.Ordinal));
}
