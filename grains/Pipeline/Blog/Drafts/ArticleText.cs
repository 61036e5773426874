using System.Collections.Immutable;
using Scheduler.Pipeline.Blog.Feeds;

namespace Scheduler.Pipeline.Blog.Drafts;

/// <summary>An article taken apart: what it says, and what it says of itself.</summary>
internal sealed record ArticleText
{
    /// <summary>The body as paragraphs of units; a unit is one or more whole sentences that mean nothing apart.</summary>
    public ImmutableArray<ImmutableArray<string>> Body { get; private init; } = [];

    /// <summary>Its sources, one each.</summary>
    public ImmutableArray<string> Sources { get; private init; } = [];

    /// <summary>« Liens d’intérêts : … », as written; empty: not said.</summary>
    public string Disclosure { get; private init; } = "";

    /// <summary>« … ne remplace pas l’avis d’un médecin », as a sentence that stands alone; empty: not said.</summary>
    public string Caution { get; private init; } = "";

    /// <summary>Last reviewed, else published, as the article says; null: it does not.</summary>
    public DateOnly? DatedOn { get; private init; }

    public static ArticleText Read(Article article)
    {
        var blocks = HtmlText.Blocks(article.Html);
        var (body, notes, sources) = Colophon.Part(blocks);
        var sentences = body.Concat(notes).SelectMany(b => Sentences.Split(b.Text)).ToList();
        return new ArticleText
        {
            Body = Units.Of(Cut(article, body)),
            Sources = sources,
            Disclosure = notes.SelectMany(n => Sentences.Split(n.Text)).FirstOrDefault(Colophon.IsDisclosure) ?? "",
            Caution = sentences.Select(Colophon.Caution).FirstOrDefault(c => c.Length > 0) ?? "",
            DatedOn = Colophon.Date(notes.Select(n => n.Text)),
        };
    }

    // A summary that WordPress cut ends in the middle of a sentence: that piece is not quoted.
    private static ImmutableArray<TextBlock> Cut(Article article, ImmutableArray<TextBlock> body)
    {
        if (article.Whole || body.IsEmpty) { return body; }
        var last = body[^1];
        if (!last.Text.EndsWith("[…]", StringComparison.Ordinal) && !last.Text.EndsWith("[...]", StringComparison.Ordinal)
            && !last.Text.EndsWith('…') && !last.Text.EndsWith("...", StringComparison.Ordinal)) { return body; }

        var sentences = Sentences.Split(last.Text);
        var kept = string.Join(' ', sentences.Take(sentences.Length - 1));
        return kept.Length == 0 ? body.RemoveAt(body.Length - 1) : body.SetItem(body.Length - 1, last with { Text = kept });
    }
}
