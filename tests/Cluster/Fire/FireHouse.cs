using Microsoft.Extensions.DependencyInjection;
using Scheduler.Contracts.Agencies;
using Scheduler.Contracts.Channels;
using Scheduler.Contracts.Keys;
using Scheduler.Contracts.Posts;
using Scheduler.Contracts.Publishing;
using Scheduler.Silo.Demo;
using Scheduler.Store.Registers;
using Scheduler.Tests.Cluster.Support;

namespace Scheduler.Tests.Cluster.Fire;

/// <summary>One surgeon with a channel on every network, inside a process that may die; what it signs is acknowledged by a line.</summary>
internal sealed class FireHouse(IServiceProvider services)
{
    private static readonly Actor Camille = new() { Kind = ActorKind.Person, Id = "camille", Name = "Camille", Means = "password" };
    private static readonly Actor Surgeon = new() { Kind = ActorKind.Person, Id = "ysaline", Name = "Dr Ysaline", Means = "password" };

    private readonly IGrainFactory _grains = services.GetRequiredService<IGrainFactory>();

    public static IReadOnlyList<ChannelKey> Channels { get; } =
    [
        .. House.Channels,
        new(House.Ysaline, Network.Instagram, "17840000000000042"),
        new(House.Ysaline, Network.YouTube, "UC4242424242424242424242"),
    ];

    public async Task Found(string address)
    {
        await services.GetRequiredService<global::Scheduler.Store.Registers.Installation>().Save(new() { PublicAddress = address }, CancellationToken.None);
        await House.Furnish(_grains, Channels, CancellationToken.None);
    }

    /// <summary>One post a network, due in a moment.</summary>
    public async Task Wave(int wave, Action<string> acknowledged)
    {
        var random = new Random(wave);
        foreach (var channel in Channels)
        {
            var key = PostKey.New(House.Ysaline, TimeProvider.System.GetUtcNow());
            var post = _grains.Post(key);
            House.Done(await post.Create(await Content(channel, wave, random), Camille));
            House.Done(await post.Submit(Camille));
            var signed = await post.Sign((await post.Read())!.Hash, [], Surgeon);
            House.Done(signed);
            acknowledged($"signed {key}");
        }
    }

    /// <summary>The publications of signed posts that are not at the end of their story.</summary>
    public async Task<IReadOnlyList<string>> Left()
    {
        var boards = services.GetRequiredService<Boards>();
        var posts = (await boards.Recent(House.Ysaline, DateTimeOffset.UnixEpoch, CancellationToken.None)).Where(p => p.State == PostState.Signed).ToList();
        var lines = (await boards.Publications(posts.SelectMany(p => p.Plan).Select(p => PublicationKey.Parse(p.Publication)), CancellationToken.None)).ToDictionary(l => l.Key);
        return [.. posts.SelectMany(p => p.Plan).Select(p => (p.Publication, State: lines.GetValueOrDefault(p.Publication)?.State))
            .Where(p => p.State is not (PublicationState.Published or PublicationState.ReadBack or PublicationState.NotReadable)).Select(p => $"{p.Publication}={p.State}")];
    }

    /// <summary>How many wakes the timetable lacks.</summary>
    public async Task<int> Missing() => (await Task.WhenAll(Channels.Select(channel => _grains.Channel(channel).Reconcile()))).Sum();

    private async Task<PostContent> Content(ChannelKey channel, int wave, Random random)
    {
        var now = TimeProvider.System.GetUtcNow();
        var variant = new Variant { Channel = channel.ToString(), Text = FireTexts.Of(wave, channel.Network.Slug(), random), PlannedAt = now.AddSeconds(2) };
        variant = channel.Network switch
        {
            Network.Instagram => variant with { Media = [await File("doigt.jpg", MediaKind.Image, "image/jpeg") with { Width = 1080, Height = 1350 }] },
            Network.YouTube => variant with { Title = $"Film {wave}", Media = [await File("hernie.mp4", MediaKind.Video, "video/mp4") with { Width = 640, Height = 360 }] },
            _ => variant,
        };
        return new() { Title = $"Fiche {wave}", Sources = ["https://www.has-sante.fr/"], DatedOn = DateOnly.FromDateTime(now.UtcDateTime), Variants = [variant] };
    }

    private async Task<MediaRef> File(string name, MediaKind kind, string type)
    {
        var bytes = DemoFiles.Asset(name);
        var hash = await services.GetRequiredService<MediaLibrary>().Keep(House.Ysaline.Agency, bytes, CancellationToken.None);
        return new()
        {
            Hash = hash, Kind = kind, ContentType = type, Length = bytes.Length, Alt = "Dessin d’un doigt et de son tendon", Nature = MediaNature.Drawing, Owner = MediaOwner.Own,
            Words = kind == MediaKind.Image ? DemoMedia.Finger.Words : "", Transcript = kind == MediaKind.Video ? "" : null,
        };
    }
}
