using System.Collections.Immutable;
using System.Text;
using AngleSharp.Dom;
using AngleSharp.Html.Parser;
using Scheduler.Pipeline.Blog.Feeds;

namespace Scheduler.Pipeline.Blog.Drafts;

/// <summary>HTML → blocks of text: the structure stays, everything that is not words goes.</summary>
public static class HtmlText
{
    private static readonly HashSet<string> Silent = new(StringComparer.OrdinalIgnoreCase)
    {
        "script", "style", "noscript", "template", "svg", "math", "iframe", "object", "embed", "video", "audio", "canvas",
        "form", "button", "select", "textarea", "nav", "figcaption", "head", "title", "rp", "rt",
    };

    private static readonly HashSet<string> Breaking = new(StringComparer.OrdinalIgnoreCase)
    {
        "p", "div", "section", "article", "aside", "header", "footer", "main", "blockquote", "figure", "ul", "ol", "li", "dl", "dt", "dd",
        "table", "tr", "pre", "hr", "h1", "h2", "h3", "h4", "h5", "h6", "address", "details", "summary",
    };

    // Deeper than any article, shallower than the stack.
    private const int MaxDepth = 200;

    /// <summary>The blocks of an article.</summary>
    public static ImmutableArray<TextBlock> Blocks(string html)
    {
        using var document = new HtmlParser().ParseDocument(Nesting.Bounded(html));
        var blocks = new List<TextBlock>();
        if (document.Body is { } body) { new Walk(blocks).Enter(body, BlockKind.Paragraph, 0); }
        return [.. blocks.Where(b => !Plumbing(b.Text))];
    }

    /// <summary>The whole text: paragraphs apart, list items as lines with a bullet.</summary>
    public static string Plain(string html) => Join(Blocks(html));

    public static string Join(IReadOnlyList<TextBlock> blocks)
    {
        var text = new StringBuilder();
        for (var i = 0; i < blocks.Count; i++)
        {
            var inList = i > 0 && blocks[i].Kind == BlockKind.Item && (blocks[i - 1].Kind == BlockKind.Item || blocks[i - 1].Text.EndsWith(':'));
            text.Append(i == 0 ? "" : inList ? "\n" : "\n\n").Append(blocks[i].Kind == BlockKind.Item ? "• " : "").Append(blocks[i].Text);
        }

        return text.ToString();
    }

    // What WordPress and its plugins add under each article of a feed.
    private static bool Plumbing(string text) =>
        (text.StartsWith("L’article ", StringComparison.Ordinal) || text.StartsWith("L'article ", StringComparison.Ordinal) || text.StartsWith("Cet article ", StringComparison.Ordinal))
            && text.Contains(" est apparu en premier sur ", StringComparison.Ordinal)
        || (text.StartsWith("The post ", StringComparison.Ordinal) && (text.Contains(" appeared first on ", StringComparison.Ordinal) || text.Contains(" first appeared on ", StringComparison.Ordinal)));

    private sealed class Walk(List<TextBlock> blocks)
    {
        private readonly StringBuilder _line = new();
        private int _lead;

        public void Enter(IElement element, BlockKind kind, int depth)
        {
            foreach (var node in element.ChildNodes)
            {
                if (node is IText text) { _line.Append(text.Data); continue; }
                if (node is not IElement child || depth > MaxDepth || Silent.Contains(child.LocalName) || child.HasAttribute("hidden")) { continue; }
                if (child.LocalName == "br") { Break(kind); continue; }
                if (!Breaking.Contains(child.LocalName)) { Inline(child, kind, depth); continue; }

                Break(kind);
                var inside = child.LocalName switch
                {
                    "li" => BlockKind.Item,
                    ['h', >= '1' and <= '6'] => BlockKind.Heading,
                    _ => kind,
                };
                Enter(child, inside, depth + 1);
                Break(inside);
            }

            if (depth == 0) { Break(kind); }
        }

        private void Inline(IElement child, BlockKind kind, int depth)
        {
            var starts = Texts.Clean(_line.ToString()).Length == 0;
            Enter(child, kind, depth + 1);
            if (child.LocalName is "td" or "th") { _line.Append(' '); }
            if (starts && child.LocalName is "strong" or "b") { _lead = Texts.Clean(_line.ToString()).Length; }
        }

        private void Break(BlockKind kind)
        {
            var text = Texts.Clean(_line.ToString());
            // A paragraph that is bold from end to end is a heading in all but name, unless it is a sentence.
            if (text.Length > 0)
            {
                var whole = kind == BlockKind.Paragraph && _lead == text.Length && !text.EndsWith('.');
                blocks.Add(whole ? new(BlockKind.Heading, text) : new(kind, text, _lead < text.Length ? _lead : 0));
            }

            _line.Clear();
            _lead = 0;
        }
    }
}
