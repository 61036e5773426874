using System.Text;

namespace Scheduler.Pipeline.Blog.Drafts;

/// <summary>The opening of an article, as much as fits, never breaking a sentence.</summary>
internal static class Passage
{
    /// <summary>Whole paragraphs while they fit, else whole units of the first one; empty when not even one fits.</summary>
    public static string Paragraphs(ArticleText article, Func<string, bool> fits)
    {
        var taken = "";
        foreach (var paragraph in article.Body)
        {
            var more = Join(taken, string.Join(' ', paragraph));
            if (!fits(more)) { break; }
            taken = more;
        }

        return taken.Length > 0 ? taken : UnitsOf(article, fits);
    }

    /// <summary>Whole units while they fit; empty when not even one does.</summary>
    public static string UnitsOf(ArticleText article, Func<string, bool> fits)
    {
        var taken = "";
        foreach (var paragraph in article.Body)
        {
            var first = true;
            foreach (var unit in paragraph)
            {
                var more = taken.Length == 0 ? unit : first ? Join(taken, unit) : $"{taken} {unit}";
                if (!fits(more)) { return taken; }
                taken = more;
                first = false;
            }
        }

        return taken;
    }

    /// <summary>Paragraphs put together; empty ones leave no trace.</summary>
    public static string Join(params ReadOnlySpan<string> paragraphs)
    {
        var text = new StringBuilder();
        foreach (var paragraph in paragraphs)
        {
            if (paragraph.Length > 0) { text.Append(text.Length > 0 ? "\n\n" : "").Append(paragraph); }
        }

        return text.ToString();
    }
}
