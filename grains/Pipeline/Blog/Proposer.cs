using System.Collections.Immutable;
using Microsoft.Extensions.Logging;
using Scheduler.Contracts.Agencies;
using Scheduler.Contracts.Answers;
using Scheduler.Contracts.Blog;
using Scheduler.Contracts.Channels;
using Scheduler.Contracts.Keys;
using Scheduler.Contracts.Posts;
using Scheduler.Pipeline.Blog.Drafts;
using Scheduler.Pipeline.Blog.Feeds;
using Scheduler.Pipeline.Blog.Fetching;

namespace Scheduler.Pipeline.Blog;

/// <summary>Makes the post of an article, once.</summary>
public sealed partial class Proposer(ArticleMedia media, TimeProvider clock, ILogger<Proposer> logger)
{
    /// <summary>The article as it is to be remembered, its post made; or why not yet.</summary>
    public async Task<Answer<SeenArticle>> Propose(IPostGrain post, BlogKey blog, Article article, ImmutableArray<string> channels, CancellationToken cancellationToken)
    {
        var key = post.GetPrimaryKeyString();
        var seen = ArticleRules.Seen(article, clock.GetUtcNow());
        try
        {
            // It is there: made before a crash, and perhaps edited since. Nothing is written over an author's words.
            if (await post.Read(cancellationToken) is not null) { return seen with { Post = key }; }

            var keys = channels.Select(ChannelKey.Parse).ToImmutableArray();
            var (fetched, failed) = await media.Fetch(blog.Owner.Agency, article, keys.Any(k => k.Network == Network.YouTube), cancellationToken);
            var draft = ArticleDraft.Write(article, keys, fetched);
            var notes = draft.LeftOut.Concat(failed.Take(1)).ToList();
            var noted = seen with { NoteFr = string.Join(' ', notes.Select(n => n.French)), NoteEn = string.Join(' ', notes.Select(n => n.English)) };
            if (draft.Content.Variants.IsEmpty) { return noted; }

            var created = await post.Create(draft.Content, Actor.System("blog"), cancellationToken);
            return created.Done ? noted with { Post = key } : Refused(article, created.Refusal!);
        }
        catch (Exception failed) when (failed is not OperationCanceledException || !cancellationToken.IsCancellationRequested)
        {
            LogFailed(key, failed.GetType().Name);
            return Refused(article, Unknown);
        }
    }

    private static Refusal Unknown { get; } = new()
    {
        Code = "blog.unknown", French = "le brouillon n’a pas pu être enregistré ; un nouvel essai suivra.", English = "the draft could not be stored; it will be tried again.",
    };

    private static Refusal Refused(Article article, Refusal why) => why with
    {
        French = $"« {article.Title} » n’a pas été proposé : {why.French}", English = $"“{article.Title}” was not proposed: {why.English}",
    };

    [LoggerMessage(Level = LogLevel.Error, Message = "Post {Post} could not be proposed: {Exception}")]
    private partial void LogFailed(string post, string exception);
}
