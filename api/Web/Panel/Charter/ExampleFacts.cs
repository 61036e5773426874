using Scheduler.Charter;
using Scheduler.Web.Panel.Words;

namespace Scheduler.Web.Panel.Charter;

/// <summary>What an example is beside its main text: without it, many an example shows nothing wrong.</summary>
public static class ExampleFacts
{
    /// <summary>Its other texts, with what they are called.</summary>
    public static IEnumerable<(string Part, string Text)> Texts(CheckedPost post)
    {
        ArgumentNullException.ThrowIfNull(post);
        foreach (var part in post.Parts) { yield return (Say.It("part.label", PartWords.Of(part.Name)), part.Text); }
        for (var i = 0; i < post.Media.Length; i++)
        {
            var media = post.Media[i];
            foreach (var (name, text) in new[] { (PartName.Alt(i + 1), media.Alt), (PartName.Caption(i + 1), media.Caption), (PartName.Words(i + 1), media.Words), (PartName.Transcript(i + 1), media.Transcript) })
            {
                if (text is not null) { yield return (Say.It("part.label", PartWords.Of(name)), string.IsNullOrWhiteSpace(text) ? "∅" : text); }
            }
        }
    }

    /// <summary>Where it leaves and what is known of it.</summary>
    public static IEnumerable<string> Of(CheckedPost post)
    {
        ArgumentNullException.ThrowIfNull(post);
        yield return ChannelWords.Of(post.Channel);
        foreach (var media in post.Media) { yield return Say.It("example." + (media.Kind is "video" or "pdf" ? media.Kind : "image")) + (media.Nature == MediaNature.Unknown ? "" : $" ({Say.Of(media.Nature).ToLowerInvariant()})"); }
        var meta = post.Meta;
        if (meta.Boosted is true) { yield return Say.It("example.boosted"); }
        if (meta.Partnership is true) { yield return Say.It("example.partnership"); }
        if (meta.AiGenerated is true) { yield return Say.It("example.ai"); }
        if (meta.Retouched is true) { yield return Say.It("example.retouched"); }
        if (meta.Captions is { } captions) { yield return Say.It(captions ? "example.captions" : "example.no-captions"); }
        if (meta.HealthLabel is { } label) { yield return Say.It(label ? "example.label" : "example.no-label"); }
        if (meta.Sources.Length > 0) { yield return Say.It("example.sources", string.Join(" ; ", meta.Sources)); }
        if (meta.Audience is "peers" or "pairs") { yield return Say.It("example.peers"); }
        if (!meta.Profile.RppsVerified) { yield return Say.It("example.no-rpps"); }
        if (!meta.Profile.CharterSigned) { yield return Say.It("example.no-charter"); }
    }
}
