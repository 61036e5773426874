using System.Collections.Immutable;
using Scheduler.Contracts.Agencies;
using Scheduler.Contracts.Boards;
using Scheduler.Contracts.Channels;
using Scheduler.Contracts.Holds;
using Scheduler.Contracts.Keys;
using Scheduler.Contracts.Posts;
using Scheduler.Contracts.Publishing;
using Scheduler.Contracts.Surgeons;
using Scheduler.Store.Registers;

namespace Scheduler.Tests.Pipeline.Support;

/// <summary>One surgeon of a world, with keys of their own, their channels, and the people around them.</summary>
public sealed class Practice(World world, string agency)
{
    public static Actor Manager { get; } = new() { Kind = ActorKind.Person, Id = "camille", Name = "Camille", Means = "password" };

    public static Actor Surgeon { get; } = new() { Kind = ActorKind.Person, Id = "ysaline", Name = "Dr Ysaline", Means = "password" };

    /// <summary>A pause as someone asks for it, of everything or of a subject.</summary>
    public static HoldOrder Pause(string reason, Role role, Actor by, params string[] words) => new() { Reason = reason, Role = role, By = by, Words = [.. words] };

    public OwnerKey Owner { get; } = OwnerKey.Surgeon(agency, "ysaline");

    public ISurgeonGrain Person => world.Grains.Surgeon(Owner);

    public ChannelKey Channel(Network network = Network.Bluesky) => new(Owner, network, "acc-" + network.Slug());

    /// <summary>Defines the surgeon and one channel a network.</summary>
    public static async Task<Practice> Open(World world, string agency, Func<ChannelSettings, ChannelSettings>? settings = null, params Network[] networks)
    {
        var practice = new Practice(world, agency);
        await practice.Person.Define(
            new() { Name = "Dr Ysaline", TimeZone = "Europe/Paris", Member = Surgeon.Id, RppsVerified = true, CharterSignedOn = new(2026, 1, 1), OrderInformedOn = new(2026, 1, 2) }, Manager);
        foreach (var network in networks.Length > 0 ? networks : [Network.Bluesky])
        {
            var wanted = new ChannelSettings { Name = "@dr", TimeZone = "Europe/Paris", Slots = ["0 30 8 ? * TUE,THU"], MinimumGap = TimeSpan.FromHours(1), MaxPerDay = 2 };
            var answer = await world.Grains.Channel(practice.Channel(network)).Configure(settings?.Invoke(wanted) ?? wanted, Manager);
            Assert.Null(answer.Refusal);
            await world.Grains.Account(practice.Channel(network)).Connect(new() { Access = "token" }, Manager);
        }

        return practice;
    }

    public PostKey NewPost() => PostKey.New(Owner, world.Clock.GetUtcNow());

    public PostContent Content(string text, DateTimeOffset? at = null, params Network[] networks) => new()
    {
        Title = "Essai",
        DatedOn = new(2026, 12, 7),
        Sources = ["https://www.has-sante.fr/"],
        Variants = [.. (networks.Length > 0 ? networks : [Network.Bluesky]).Select(n => new Variant { Channel = Channel(n).ToString(), Text = text, PlannedAt = at })],
    };

    /// <summary>A picture of a drawing, kept in the library.</summary>
    public async Task<MediaRef> Picture()
    {
        byte[] bytes = [0xFF, 0xD8, 0xFF, 0xE0, 1, 2, 3];
        var hash = await world.Service<MediaLibrary>().Keep(Owner.Agency, bytes, CancellationToken.None);
        return new() { Hash = hash, Kind = MediaKind.Image, ContentType = "image/jpeg", Length = bytes.Length, Alt = "Dessin d’un poignet", Nature = MediaNature.Drawing, Owner = MediaOwner.Own, Words = "" };
    }

    /// <summary>A picture that promises a result, kept in the library; its author says nothing of it.</summary>
    public async Task<MediaRef> Promise()
    {
        var bytes = await File.ReadAllBytesAsync(Path.Combine(AppContext.BaseDirectory, "Charter", "promise.png"));
        var hash = await world.Service<MediaLibrary>().Keep(Owner.Agency, bytes, CancellationToken.None);
        return new() { Hash = hash, Kind = MediaKind.Image, ContentType = "image/png", Length = bytes.Length, Alt = "Carte-titre", Width = 480, Height = 200 };
    }

    /// <summary>Writes and submits.</summary>
    public async Task<IPostGrain> Submitted(PostContent content)
    {
        var post = world.Grains.Post(NewPost());
        Assert.Null((await post.Create(content, Manager)).Refusal);
        Assert.Null((await post.Submit(Manager)).Refusal);
        return post;
    }

    /// <summary>Writes, submits and signs.</summary>
    public async Task<IPostGrain> Signed(PostContent content)
    {
        var post = await Submitted(content);
        Assert.Null((await Sign(post)).Refusal);
        return post;
    }

    public static async Task<Contracts.Answers.Answer<PostView>> Sign(IPostGrain post, Actor? by = null, params Attestation[] attestations) =>
        await post.Sign((await post.Read())!.Hash, [.. attestations], by ?? Surgeon);

    /// <summary>Where a post stands on a network.</summary>
    public async Task<PublicationLine?> Line(IPostGrain post, Network network = Network.Bluesky)
    {
        var key = new PublicationKey(PostKey.Parse(post.GetPrimaryKeyString()), network, "acc-" + network.Slug());
        return (await world.Service<Boards>().Publications([key], CancellationToken.None)) is [var line] ? line : null;
    }

    public async Task UntilState(IPostGrain post, PublicationState state, Network network = Network.Bluesky) =>
        await world.Until(async () => (await Line(post, network))?.State == state, async () => $"{state} on {network}; the audit says: {await Story(post)}");

    /// <summary>What happened to a post, oldest first.</summary>
    public async Task<IReadOnlyList<string>> Events(IPostGrain post) =>
        [.. (await world.Service<AuditLog>().Trail(post.GetPrimaryKeyString(), CancellationToken.None)).Select(e => e.What)];

    private async Task<string> Story(IPostGrain post) => string.Join(" → ", (await world.Service<AuditLog>().Trail(post.GetPrimaryKeyString(), CancellationToken.None))
        .Select(e => $"{e.What}({e.Facts.GetValueOrDefault("code")}) at {e.At:HH:mm:ss.fff}")) + $", now {world.Clock.GetUtcNow():HH:mm:ss.fff}";
}
