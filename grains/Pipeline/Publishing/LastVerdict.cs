using Scheduler.Charter;
using Scheduler.Contracts.Answers;
using Scheduler.Contracts.Approval;
using Scheduler.Contracts.Charter;
using Scheduler.Contracts.Keys;
using Scheduler.Contracts.Posts;
using Scheduler.Pipeline.Approval;
using Scheduler.Pipeline.Charter;
using Scheduler.Pipeline.Refusals;
using Scheduler.Store.Registers;

namespace Scheduler.Pipeline.Publishing;

/// <summary>The charter at the last gate: what was signed under other rules than those in force does not leave where its verdict is worse.</summary>
public sealed class LastVerdict(Authors authors, RulePacks packs, PictureTexts pictures)
{
    /// <summary>Why it does not leave; null: it may.</summary>
    public async Task<Refusal?> Against(PublicationKey publication, GatePass pass)
    {
        var signature = pass.Signature!;
        if (signature.RestsOn == packs.InForce(pass.ChosenRules).Version) { return null; }
        var author = await authors.Of(publication.Post.Owner);
        var content = Content(pass.Document!, pass.Variant!, signature.Declared);
        var findings = CharterDesk.Check(content, author, await pictures.Read(publication.Post.Owner.Agency, CharterMedia.Pictures(content), CancellationToken.None));
        var cleared = OverruleRules.Cleared(signature.Declared ?? content, findings, signature.Overruled, author.Pack);
        var worse = VerdictRules.Uncleared(findings, cleared, signature.Attestations);
        if (worse.FirstOrDefault(f => f.Severity == FindingSeverity.Block) is { } blocked) { return Refuse.With("post.blocked", blocked.Rule, blocked.Quote ?? ""); }
        // Of a signature that is older than what is declared beside it, only what its text shows is held against it.
        return signature.Declared is not null && worse is [var missing, ..] ? Refuse.With("sign.attestation-missing", missing.Rule) : null;
    }

    // The texts are those that were hashed; what a picture shows and where facts come from are not in the hash, and are taken from what was declared.
    private static PostContent Content(CanonicalDocument document, CanonicalVariant variant, PostContent? declared)
    {
        var said = declared?.Variants.FirstOrDefault(v => v.Channel == variant.Channel);
        var media = said is not null && said.Media.Select(m => m.Hash).SequenceEqual(variant.Media.Select(m => m.Hash)) ? said.Media : variant.Media;
        var signed = new Variant { Channel = variant.Channel, Text = variant.Text, Title = variant.Title, Card = variant.Card, Media = media, Tags = variant.Tags };
        return (declared ?? new PostContent { Title = "", Language = document.Language }) with { Variants = [signed] };
    }
}
