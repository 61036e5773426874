namespace Scheduler.Silo.Demo;

/// <summary>An article as a site shows it now.</summary>
/// <param name="Article">Which.</param>
/// <param name="Html">Its text, filled.</param>
/// <param name="PublishedAt">In the practice's offset.</param>
/// <param name="ChangedAt">Last change, in the practice's offset.</param>
public sealed record DemoPost(DemoArticle Article, string Html, DateTimeOffset PublishedAt, DateTimeOffset ChangedAt);
