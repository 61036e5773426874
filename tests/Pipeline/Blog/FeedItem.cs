namespace Scheduler.Tests.Pipeline.Blog;

internal sealed record FeedItem(int Number, string Title, DateTimeOffset Published)
{
    public string Scheme { get; init; } = "https";

    public string Html => $"<p>{Title} : une phrase entière, qui se tient.</p>";
}
