using System.Collections.Frozen;
using System.Collections.Immutable;
using Scheduler.Charter.Phrases;
using Scheduler.Charter.Reading;
using Scheduler.Charter.Rules;

namespace Scheduler.Charter.Detectors;

/// <summary>Reads addresses: a shop's or an affiliate's blocks, an unknown or shortened one asks for the surgeon's word.</summary>
/// <remarks>Groups: domaines connus, raccourcisseurs, adresse marchande (parts of an address), vente (phrases beside it).</remarks>
internal sealed class ExternalLinks(RuleCard card, DetectorWords words) : Detector
{
    private static readonly Bilingual s_unknown = new("Ce domaine n’est ni le vôtre ni un site de santé connu : confirmez qu’il est fiable et non commercial.", "This domain is neither yours nor a known health site: confirm that it is reliable and not commercial.");

    private readonly FrozenSet<string> _known = words.Written("domaines connus").ToFrozenSet(StringComparer.Ordinal);
    private readonly FrozenSet<string> _short = words.Written("raccourcisseurs").ToFrozenSet(StringComparer.Ordinal);
    private readonly ImmutableArray<string> _merchant = words.Written("adresse marchande");
    private readonly ImmutableArray<Phrase> _selling = words.Phrases("vente");
    private readonly Phrase _link = words.Phrase("lien");

    public override void Look(PostReading post, FindingSink findings)
    {
        foreach (var part in post.Parts)
        {
            foreach (var match in part.Matches(_link)) { Look(post, part, match, findings); }
        }
    }

    private void Look(PostReading post, PartReading part, PhraseMatch match, FindingSink findings)
    {
        var (start, end) = part.Origin(match.First, match.Last);
        var address = part.Text.Original[start..end].ToLowerInvariant();
        var host = WebHost.Of(address);
        if (post.Post.OwnDomains.Any(own => WebHost.Within(host, WebHost.Of(own.ToLowerInvariant())))) { return; }
        var merchant = _merchant.Any(sign => address.Contains(sign, StringComparison.Ordinal)) || post.Holds(part, match, _selling, Reach.Sentence);
        if (merchant) { findings.Add(card, Severity.Block, part, (match.First, match.Last)); }
        else if (_short.Contains(host) || !Known(host)) { findings.Add(card, Severity.Attest, part, (match.First, match.Last), s_unknown); }
    }

    private bool Known(string host)
    {
        for (var at = 0; at >= 0; at = host.IndexOf('.', at + 1))
        {
            if (_known.Contains(at == 0 ? host : host[(at + 1)..])) { return true; }
        }
        return false;
    }
}
