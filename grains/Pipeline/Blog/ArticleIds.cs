using System.Security.Cryptography;
using System.Text;
using Scheduler.Contracts.Keys;
using Scheduler.Pipeline.Blog.Drafts;
using Scheduler.Pipeline.Blog.Feeds;

namespace Scheduler.Pipeline.Blog;

/// <summary>What makes an article the same article, and its post the same post.</summary>
public static class ArticleIds
{
    /// <summary>An id without what changes when a site moves to https: scheme, default port, the host's case, the last slash.</summary>
    public static string Normalise(string id)
    {
        var trimmed = id.Trim();
        return Uri.TryCreate(trimmed, UriKind.Absolute, out var address) && Addresses.IsWeb(address)
            ? address.Host.ToLowerInvariant() + (address.IsDefaultPort ? "" : $":{address.Port}") + address.AbsolutePath.TrimEnd('/') + address.Query + address.Fragment
            : trimmed;
    }

    /// <summary>
    /// The key of an article's post, always the same for the same blog and article: a crash between creating it and remembering it cannot make two.
    /// </summary>
    public static PostKey Post(BlogKey blog, string article) => DerivedPost.Of(blog.Owner, $"{blog}\n{Normalise(article)}");

    /// <summary>A hash of an article's words: a change of markup alone is no change.</summary>
    public static string TextHash(Article article) =>
        Convert.ToHexStringLower(SHA256.HashData(Encoding.UTF8.GetBytes(article.Title + "\n\n" + HtmlText.Plain(article.Html))));
}
