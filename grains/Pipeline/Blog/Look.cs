using System.Collections.Immutable;
using Scheduler.Contracts.Blog;
using Scheduler.Pipeline.Blog.Feeds;

namespace Scheduler.Pipeline.Blog;

/// <summary>What one look at a feed comes to.</summary>
/// <param name="Propose">Articles to propose, the oldest first.</param>
/// <param name="Seen">What is to be remembered without them, the newest first.</param>
public sealed record Look(ImmutableArray<Article> Propose, ImmutableArray<SeenArticle> Seen);
