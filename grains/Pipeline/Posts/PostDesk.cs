using System.Collections.Immutable;
using System.Globalization;
using Scheduler.Contracts.Agencies;
using Scheduler.Contracts.Answers;
using Scheduler.Contracts.Approval;
using Scheduler.Contracts.Audit;
using Scheduler.Contracts.Channels;
using Scheduler.Contracts.Keys;
using Scheduler.Contracts.Posts;
using Scheduler.Contracts.Surgeons;
using Scheduler.Pipeline.Approval;
using Scheduler.Pipeline.Charter;
using Scheduler.Pipeline.Charter.Pictures;
using Scheduler.Pipeline.Charter.Repetition;
using Scheduler.Pipeline.Publishing;
using Scheduler.Store;
using Scheduler.Store.Registers;

namespace Scheduler.Pipeline.Posts;

/// <summary>What a post asks of the stages to its right and of the registers beside it.</summary>
public sealed class PostDesk(
    IGrainFactory grains, IStore store, Boards boards, AuditLog audit, Signatures signatures, Authors authors, NetworkFit fit, SignatureRequests requests,
    PictureDesk pictures, PostHours hours, RepetitionDesk repetition)
{
    /// <summary>The record with what the charter check says of its content today, and what it repeats.</summary>
    public async Task<PostRecord> Checked(PostKey key, PostRecord post)
    {
        var author = await authors.Of(key.Owner);
        var charter = CharterDesk.Check(post.Content!, author, await pictures.Words(key.Owner.Agency, post.Content!));
        var findings = charter.AddRange(await repetition.Look(key, post.Content!, post.Plan, post.Left, author.Zone, CancellationToken.None));
        return post with { Findings = findings, RulePack = author.Pack.Version, Cleared = OverruleRules.Cleared(post.Content!, findings, post.Objections, author.Pack) };
    }

    /// <summary>What a network would refuse or cut; null when every variant fits its network.</summary>
    public Refusal? AgainstNetworks(PostContent content) =>
        content.Variants.Select(fit.Against).FirstOrDefault(refusal => refusal is not null);

    /// <summary>In what quality somebody may sign what leaves on this owner's channels.</summary>
    public async Task<SigningRight> Right(PostKey key, Actor by, DateTimeOffset at) =>
        await authors.Signer(key.Owner) is { } surgeon ? await grains.Surgeon(surgeon).Right(by, at) : SigningRight.None;

    /// <summary>Gives each variant its hour and its window.</summary>
    public Task<Answer<PostPlan>> Plan(PostKey key, PostRecord post, DateTimeOffset now) => hours.Plan(key, post, now);

    /// <summary>Gives every variant that lost its hour the next free one of its window; where none is free it keeps the lost one until the window ends.</summary>
    public Task<ImmutableArray<PlannedPublication>> Offer(PostKey key, PostRecord post, DateTimeOffset now) => hours.Offer(key, post, now);

    /// <summary>Keeps the document, then the signature, then the prints of what was signed.</summary>
    public async Task Keep(PostKey key, PostRecord post, SignatureRecord signature, byte[] document, CancellationToken cancellationToken) =>
        await store.Write([.. signatures.Feed(signature, document), .. await repetition.Keep(key, post.Content!, post.Plan, cancellationToken)], cancellationToken);

    /// <summary>A signature's standing changed: void, or found in order with another rule pack.</summary>
    public async Task Restate(SignatureRecord signature, CancellationToken cancellationToken) =>
        await store.Write([signatures.Feed(signature)], cancellationToken);

    /// <summary>Asks each channel for a place; a variant that has one keeps it.</summary>
    public async Task<ImmutableArray<PlannedPublication>> Queue(PostKey key, PostRecord post, CancellationToken cancellationToken)
    {
        var items = ImmutableArray.CreateBuilder<PlannedPublication>();
        foreach (var item in post.Plan)
        {
            if (item.Queued) { items.Add(item); continue; }
            var channel = PublicationKey.Parse(item.Publication).Channel;
            var placed = await grains.Channel(channel).Enqueue(
                new() { Publication = item.Publication, Hash = post.Hash, PlannedAt = item.At, NotBefore = item.NotBefore, NotAfter = item.NotAfter, SignedAt = post.Signature?.At, FromSlot = IsFromSlot(post, channel) }, cancellationToken);
            items.Add(placed.Value is { } entry ? item with { At = entry.Due, Queued = true } : item);
        }

        return items.ToImmutable();
    }

    private static bool IsFromSlot(PostRecord post, ChannelKey channel) => post.Content!.Variants.FirstOrDefault(v => v.Channel == channel.ToString()) is { PlannedAt: null };

    /// <summary>Takes every variant out of its queue; answers the channels on which it had left already.</summary>
    public async Task<ImmutableArray<string>> Withdraw(PostKey key, PostRecord post, CancellationToken cancellationToken)
    {
        var left = ImmutableArray.CreateBuilder<string>();
        foreach (var channel in post.Plan.Select(p => PublicationKey.Parse(p.Publication)))
        {
            var how = await grains.Channel(channel.Channel).Withdraw(channel.ToString(), cancellationToken);
            if (how != Withdrawal.Withdrawn) { left.Add(channel.Channel.ToString()); }
        }

        await store.Write(RepetitionDesk.Forget(key, post.Content!, left), cancellationToken);
        return left.ToImmutable();
    }

    /// <summary>Feeds the boards.</summary>
    public async Task Feed(PostKey key, PostRecord post, CancellationToken cancellationToken) =>
        await store.Write(boards.Feed(PostViews.Line(key, post)), cancellationToken);

    /// <summary>Feeds the boards and the audit, and writes to the signer when it is their turn.</summary>
    public async Task Tell(
        PostKey key, PostRecord post, string what, Actor by, CancellationToken cancellationToken, ImmutableSortedDictionary<string, string>? more = null)
    {
        var occasion = string.Create(CultureInfo.InvariantCulture, $"{post.Version}{(post.Reopened is { } change ? "/" + change.After : "")}");
        var letter = what switch
        {
            "post.submitted" or "post.reopened" when post.State == PostState.InReview =>
                await requests.For(key, await authors.Signer(key.Owner), post.Plan.Min(p => p.At), by.Kind == ActorKind.System ? post.CreatedBy!.Name : by.Name, occasion, cancellationToken),
            "post.contested" => await requests.Contested(key, await authors.Signer(key.Owner), by.Name, $"contest/{post.Objections[^1].Mark.Slug}/{occasion}", cancellationToken),
            _ => null,
        };
        await store.Write([.. boards.Feed(PostViews.Line(key, post)), .. audit.Feed(Entry(key, post, what, by, more)), .. letter is null ? [] : new[] { letter }], cancellationToken);
    }

    private static AuditEntry Entry(PostKey key, PostRecord post, string what, Actor by, ImmutableSortedDictionary<string, string>? more) => new()
    {
        Id = string.Create(CultureInfo.InvariantCulture, $"{key}/{what}/{post.Version}/{post.UpdatedAt.ToUnixTimeMilliseconds()}"),
        At = post.UpdatedAt,
        Subject = key.ToString(),
        What = what,
        By = by,
        Facts = more is null ? Facts(post) : Facts(post).SetItems(more),
    };

    private static ImmutableSortedDictionary<string, string> Facts(PostRecord post)
    {
        var facts = ImmutableSortedDictionary.CreateBuilder<string, string>(StringComparer.Ordinal);
        facts["version"] = post.Version.ToString(CultureInfo.InvariantCulture);
        facts["rulePack"] = post.RulePack;
        if (post.Hash.Length > 0) { facts["hash"] = post.Hash; }
        if (post.Reason.Length > 0) { facts["reason"] = post.Reason; }
        if (!post.Findings.IsEmpty) { facts["findings"] = string.Join(' ', post.Findings.Select(f => $"{f.Severity}:{f.Rule}").Distinct()); }
        if (post.State == PostState.Signed && post.Signature is { } signature)
        {
            facts["quality"] = signature.Quality.ToString();
            if (!signature.Attestations.IsEmpty) { facts["attestations"] = string.Join(" | ", signature.Attestations.Select(a => $"{a.Rule}: {a.Reason}")); }
            if (!signature.Overruled.IsEmpty) { facts["overruled"] = string.Join(" | ", signature.Overruled.Select(o => $"{o.Mark.Rule}: {string.Join(" / ", o.Statements.Select(s => $"{s.Capacity} {s.By.Name}: {s.Reason}"))}")); }
        }

        return facts.ToImmutable();
    }
}
