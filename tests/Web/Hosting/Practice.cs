using Microsoft.Extensions.DependencyInjection;
using Scheduler.Contracts.Agencies;
using Scheduler.Contracts.Channels;
using Scheduler.Contracts.Keys;
using Scheduler.Web.Access.Keys;
using Scheduler.Web.Access.SignIn;

namespace Scheduler.Tests.Web.Hosting;

/// <summary>Two agencies: Atelier, with a surgeon, a manager and keys; and another one, behind the wall.</summary>
public sealed class Practice : WebHost
{
    public const string Password = "une phrase assez longue";
    public const string Manager = "camille@atelier.example";
    public const string Surgeon = "ysaline@atelier.example";

    private static readonly Actor Tests = Actor.System("tests");

    public OwnerKey Ysaline { get; } = OwnerKey.Surgeon("atelier", "corvaisier");

    public OwnerKey Stranger { get; } = OwnerKey.Surgeon("autre", "inconnu");

    public ChannelKey Bluesky => new(Ysaline, Network.Bluesky, "did:plc:ysaline");

    public string Key { get; private set; } = "";

    public string StrangersKey { get; private set; } = "";

    private static CancellationToken Token => CancellationToken.None;

    protected override async Task Seed()
    {
        await Found(Ysaline);
        await Found(Stranger);
        await Enrol(new() { Key = "atelier/camille", Email = Manager, Name = "Camille Aubry", Role = Role.Manager, Owners = [Ysaline.Owner] });
        await Enrol(new() { Key = "atelier/corvaisier", Email = Surgeon, Name = "Dr Ysaline Corvaisier", Role = Role.Surgeon, Owners = [Ysaline.Owner] });
        (Key, StrangersKey) = (await NewKey(Ysaline), await NewKey(Stranger));
    }

    /// <summary>A member nobody else uses; answers their address.</summary>
    public async Task<string> NewMember(string name)
    {
        await Enrol(new() { Key = $"atelier/{name}", Email = $"{name}@atelier.example", Name = name, Role = Role.Manager, Owners = [Ysaline.Owner] });
        return $"{name}@atelier.example";
    }

    /// <summary>A key of its own for one owner.</summary>
    public async Task<string> NewKey(OwnerKey owner)
    {
        var text = ApiKeyText.New(new AgencyKey(owner.Agency));
        var record = new ApiKeyRecord { Id = text.Id, Name = "essai", Hash = text.Hash, CreatedAt = TimeProvider.System.GetUtcNow(), Owners = [owner.Owner] };
        var kept = await Grains.Agency(text.Agency).AddApiKey(record, Tests, Token);
        Assert.True(kept.Done);
        return text.Reveal();
    }

    private async Task Found(OwnerKey owner)
    {
        var agency = Grains.Agency(new AgencyKey(owner.Agency));
        await agency.Create(owner.Agency, Tests, Token);
        await Grains.Surgeon(owner).Define(new() { Name = "Dr " + owner.Owner, TimeZone = "Europe/Paris", Member = owner.Owner[2..] }, Tests, Token);
        await agency.AddOwner(owner.Owner, Tests, Token);
        var configured = await Grains.Channel(new(owner, Network.Bluesky, "did:plc:" + (owner == Ysaline ? "ysaline" : "inconnu")))
            .Configure(new() { Name = "bluesky", TimeZone = "Europe/Paris", Slots = ["0 30 8 ? * TUE,THU"] }, Tests, Token);
        Assert.True(configured.Done, configured.Refusal?.English);
    }

    private async Task Enrol(MemberRecord member)
    {
        await using var scope = Services.CreateAsyncScope();
        var made = await scope.ServiceProvider.GetRequiredService<MemberEnrolment>().Enrol(member, Password, Tests, Token);
        Assert.True(made.Done, made.Refusal?.English);
    }
}
