using System.Collections.Immutable;
using Scheduler.Contracts.Answers;
using Scheduler.Contracts.Posts;

namespace Scheduler.Pipeline.Blog.Drafts;

/// <summary>What is proposed for an article.</summary>
/// <param name="Content">The post; without variants when no channel can carry the article.</param>
/// <param name="LeftOut">Why a channel has no variant, one each.</param>
public sealed record Draft(PostContent Content, ImmutableArray<Refusal> LeftOut);
