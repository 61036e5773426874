using Microsoft.AspNetCore.Builder;
using Microsoft.AspNetCore.Http;
using Microsoft.AspNetCore.Http.HttpResults;
using Microsoft.AspNetCore.Mvc;
using Microsoft.AspNetCore.Routing;
using Scheduler.Contracts.Answers;
using Scheduler.Contracts.Keys;
using Scheduler.Contracts.Posts;
using Scheduler.Web.Access;
using Scheduler.Web.Answers;

namespace Scheduler.Web.Posts.Api;

/// <summary>Posts over the API: drafted and submitted, never signed. There is no signing address on purpose.</summary>
internal static class PostEndpoints
{
    public static void MapPosts(this IEndpointRouteBuilder api)
    {
        var posts = api.MapGroup("/posts").WithTags("Posts");
        posts.MapPost("/", Create).WithName("createPost").WithSummary("Draft a post")
            .WithDescription("With an `Idempotency-Key` header the same call made again answers the same post (200, `Idempotency-Replayed: true`) and writes nothing.");
        posts.MapGet("/", List).WithName("listPosts").WithSummary("List an owner’s posts, last changed first")
            .WithDescription("`since`: changed since that instant. `state`: draft, inReview, changesRequested, signed, declined, expired or cancelled. `take`: 1 to 500, 100 by default.");
        posts.MapGet("/{owner}/{post}", Read).WithName("readPost").WithSummary("Read a post, its findings and how far its publications came");
        posts.MapPut("/{owner}/{post}", Edit).WithName("editPost").WithSummary("Replace a post’s content")
            .WithDescription("A signature on other bytes is void before this answers.");
        posts.MapPost("/{owner}/{post}/submit", Submit).WithName("submitPost").WithSummary("Put a post before the surgeon")
            .WithDescription("Only a signed-in surgeon, or their delegate within dates, can then sign. Silence is never yes.");
        posts.MapPost("/{owner}/{post}/cancel", Cancel).WithName("cancelPost").WithSummary("Take a post back");
    }

    private static async Task<Results<Created<PostResource>, Ok<PostResource>, ProblemHttpResult>> Create(
        NewPostBody body,
        [FromHeader(Name = IdempotentPost.Header)] string? idempotencyKey,
        HttpResponse response,
        CurrentMember member,
        PostService posts,
        BodyReader reader,
        PostResources resources,
        TimeProvider clock,
        CancellationToken cancellationToken)
    {
        if (Keys.TryOwner(member.Agency, body.Owner) is not { } owner || !member.Sees(owner)) { return Problems.NotFound; }
        if (idempotencyKey is not null && !IdempotentPost.Takes(idempotencyKey)) { return Problems.Of(BadKey); }
        var key = idempotencyKey is null ? PostKey.New(owner, clock.GetUtcNow()) : IdempotentPost.Key(owner, member, idempotencyKey);
        if (idempotencyKey is not null && await posts.Read(key, cancellationToken) is { } there)
        {
            response.Headers["Idempotency-Replayed"] = "true";
            return TypedResults.Ok(await resources.Of(there, cancellationToken));
        }

        var content = await reader.Read(owner, body.Content, cancellationToken);
        if (!content.Done) { return Problems.Of(content.Refusal!); }
        var answer = await posts.Create(key, content.Value, cancellationToken);
        return answer.Done
            ? TypedResults.Created($"{Access.Guard.AccessPolicies.ApiPath}/posts/{owner.Owner}/{key.Post}", await resources.Of(answer.Value, cancellationToken))
            : Problems.Of(answer.Refusal!);
    }

    private static async Task<Results<Ok<PostLineResource[]>, ProblemHttpResult>> List(
        string owner, DateTimeOffset? since, string? state, int? take, CurrentMember member, PostService posts, CancellationToken cancellationToken)
    {
        if (take is < 1 or > 500) { return Problems.Of(BadTake); }
        PostState? wanted = null;
        if (state is not null)
        {
            // Read here, because a query's enum is bound with its case and a number would pass.
            wanted = Enum.GetValues<PostState>().Select(value => (PostState?)value).FirstOrDefault(value => string.Equals(value.ToString(), state, StringComparison.OrdinalIgnoreCase));
            if (wanted is null) { return Problems.Of(BadState); }
        }

        var lines = Keys.TryOwner(member.Agency, owner) is { } key
            ? await posts.List(key, since ?? DateTimeOffset.UnixEpoch, cancellationToken)
            : null;
        return lines is null
            ? Problems.NotFound
            : TypedResults.Ok(lines.Where(line => wanted is null || line.State == wanted).Reverse().Take(take ?? 100).Select(PostLineResource.Of).ToArray());
    }

    private static async Task<Results<Ok<PostResource>, ProblemHttpResult>> Read(
        string owner, string post, CurrentMember member, PostService posts, PostResources resources, CancellationToken cancellationToken) =>
        Keys.TryPost(member.Agency, owner, post) is { } key && await posts.Read(key, cancellationToken) is { } found
            ? TypedResults.Ok(await resources.Of(found, cancellationToken))
            : Problems.NotFound;

    private static async Task<Results<Ok<PostResource>, ProblemHttpResult>> Edit(
        string owner, string post, EditedPostBody body, CurrentMember member, PostService posts, BodyReader reader, PostResources resources, CancellationToken cancellationToken)
    {
        if (Keys.TryPost(member.Agency, owner, post) is not { } key || !member.Sees(key.Owner)) { return Problems.NotFound; }
        var content = await reader.Read(key.Owner, body.Content, cancellationToken);
        return content.Done
            ? await Answer(await posts.Edit(key, content.Value, body.Version, cancellationToken), resources, cancellationToken)
            : Problems.Of(content.Refusal!);
    }

    private static async Task<Results<Ok<PostResource>, ProblemHttpResult>> Submit(
        string owner, string post, CurrentMember member, PostService posts, PostResources resources, CancellationToken cancellationToken) =>
        Keys.TryPost(member.Agency, owner, post) is { } key
            ? await Answer(await posts.Submit(key, cancellationToken), resources, cancellationToken)
            : Problems.NotFound;

    private static async Task<Results<Ok<PostResource>, ProblemHttpResult>> Cancel(
        string owner, string post, CancelBody body, CurrentMember member, PostService posts, PostResources resources, CancellationToken cancellationToken)
    {
        if (body.Reason.Length > PostLimits.Line) { return Problems.Of(PostLimits.TooLong); }
        return Keys.TryPost(member.Agency, owner, post) is { } key
            ? await Answer(await posts.Cancel(key, body.Reason, cancellationToken), resources, cancellationToken)
            : Problems.NotFound;
    }

    private static async Task<Results<Ok<PostResource>, ProblemHttpResult>> Answer(
        Answer<PostView> answer, PostResources resources, CancellationToken cancellationToken) =>
        answer.Done ? TypedResults.Ok(await resources.Of(answer.Value, cancellationToken)) : Problems.Of(answer.Refusal!);

    private static Refusal BadKey { get; } = WebRefusals.Invalid(
        "idempotency-key", "Idempotency-Key : 1 à 200 caractères ASCII visibles.", "Idempotency-Key: 1 to 200 visible ASCII characters.");

    private static Refusal BadState { get; } = WebRefusals.Invalid("state", "state : cet état n’existe pas.", "state: there is no such state.");

    private static Refusal BadTake { get; } = WebRefusals.Invalid("take", "take : de 1 à 500.", "take: 1 to 500.");
}
