using System.Security.Cryptography;
using System.Text;
using Scheduler.Contracts.Answers;
using Scheduler.Contracts.Keys;
using Scheduler.Contracts.Posts;

namespace Scheduler.Silo.Demo;

/// <summary>Plays the six publications up to where the visitor takes over. Killed anywhere, it goes on where it stopped: posts have keys of their own, and each step looks before it acts.</summary>
internal sealed class DemoScenario(IGrainFactory grains, DemoPosts posts, DemoBlog blog, TimeProvider clock)
{
    public async Task Play(CancellationToken cancellationToken)
    {
        var soon = Later(blog.FirstStart, clock.GetUtcNow()).AddSeconds(10);
        await Signed(DemoCast.Corvaisier, "1", await posts.CarpalTunnel(soon));
        await Signed(DemoCast.Bellacombe, "2", await posts.Hernia(soon.AddSeconds(40)));
        await Signed(DemoCast.Bellacombe, "2bis", await posts.Surveillance());
        await Submitted(DemoCast.Bellacombe, "3", await posts.Tobacco());
        await Submitted(DemoCast.Corvaisier, "4", await posts.Ultrasound());
        await Written(DemoCast.Corvaisier, "5", await posts.TriggerFinger(1));
        await Written(DemoCast.Corvaisier, "5v2", await posts.TriggerFinger(2));
        await Closing(cancellationToken);
    }

    private async Task Closing(CancellationToken cancellationToken)
    {
        var post = await Submitted(DemoCast.Bellacombe, "6", posts.Closing(1));
        if ((await post.Read(cancellationToken)) is { State: PostState.InReview, Version: 1 })
        {
            Demand(await post.RequestChanges(posts.ClosingRequest, DemoCast.Bellacombe.Actor, cancellationToken));
        }

        if ((await post.Read(cancellationToken)) is { State: PostState.ChangesRequested, Version: 1 })
        {
            Demand(await post.Edit(posts.Closing(2), 1, DemoCast.Manager, cancellationToken));
        }

        if ((await post.Read(cancellationToken)) is { State: PostState.ChangesRequested, Version: 2 }) { Demand(await post.Submit(DemoCast.Manager, cancellationToken)); }
    }

    private async Task Signed(DemoSurgeon surgeon, string name, PostContent content)
    {
        var post = await Submitted(surgeon, name, content);
        // Killed before the signature, its hours may have passed: it is planned anew rather than lose its slot.
        if (await post.Read() is { State: PostState.InReview } late && HasPassed(late.Content)) { Demand(await post.Edit(content, late.Version, DemoCast.Manager)); }
        if (await post.Read() is { State: PostState.Draft, LastSeen: null }) { Demand(await post.Submit(DemoCast.Manager)); }
        if (await post.Read() is { State: PostState.InReview } view) { Demand(await post.Sign(view.Hash, [], surgeon.Actor)); }
    }

    private async Task<IPostGrain> Submitted(DemoSurgeon surgeon, string name, PostContent content)
    {
        var post = await Written(surgeon, name, content);
        var view = (await post.Read())!;
        if (view.State == PostState.Draft && view.Version == 1)
        {
            // Written before a kill, its hours may have passed meanwhile.
            if (HasPassed(view.Content)) { Demand(await post.Edit(content, 1, DemoCast.Manager)); }
            Demand(await post.Submit(DemoCast.Manager));
        }

        return post;
    }

    private async Task<IPostGrain> Written(DemoSurgeon surgeon, string name, PostContent content)
    {
        var post = grains.Post(Key(surgeon, name));
        if (await post.Read() is null) { Demand(await post.Create(content, DemoCast.Manager)); }
        return post;
    }

    /// <summary>A UUID v7 whose random bits are the post's name: the same post at every start.</summary>
    private PostKey Key(DemoSurgeon surgeon, string name)
    {
        var hash = Convert.ToHexStringLower(SHA256.HashData(Encoding.UTF8.GetBytes("demo/" + name)));
        return new(surgeon.Owner, $"{blog.FirstStart.ToUnixTimeMilliseconds():x12}7{hash[..3]}8{hash[3..18]}");
    }

    private bool HasPassed(PostContent content) => content.Variants.Any(v => v.PlannedAt <= clock.GetUtcNow());

    private static DateTimeOffset Later(DateTimeOffset a, DateTimeOffset b) => a > b ? a : b;

    private static void Demand<T>(Answer<T> answer) where T : class
    {
        if (answer.Refusal is { } refusal) { throw new InvalidOperationException($"The demonstration was refused: {refusal.Code}. {refusal.English}"); }
    }
}
