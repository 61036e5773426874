using System.Runtime.CompilerServices;
using System.Text;
using Scheduler.Contracts.Answers;
using Scheduler.Pipeline.Blog.Feeds;

namespace Scheduler.Tests.Rules.Blog;

internal static class Samples
{
    public static Uri Address { get; } = new("https://epaule.example/feed/");

    public static byte[] File(string name, [CallerFilePath] string here = "") =>
        System.IO.File.ReadAllBytes(Path.Combine(Path.GetDirectoryName(here)!, "Feeds", name));

    public static Feed Feed(string name, string address)
    {
        var answer = FeedReader.Read(File(name), "application/rss+xml; charset=UTF-8", new Uri(address));
        Assert.Null(answer.Refusal);
        return answer.Value!;
    }

    public static Answer<Feed> Read(string text, string contentType = "application/rss+xml") =>
        FeedReader.Read(Encoding.UTF8.GetBytes(text), contentType, Address);

    public static string Rss(params string[] items) => $"<rss version=\"2.0\"><channel><title>T</title>{string.Concat(items)}</channel></rss>";

    public static Article Article(string html, string title = "Un titre", bool whole = true) => new()
    {
        Id = "https://epaule.example/?p=1", Url = "https://epaule.example/un-titre/", Title = title, Html = html, Whole = whole,
        PublishedAt = new DateTimeOffset(2026, 11, 20, 23, 30, 0, TimeSpan.FromHours(1)),
    };
}
