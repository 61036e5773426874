using Scheduler.Contracts.Agencies;
using Scheduler.Contracts.Answers;
using Scheduler.Contracts.Channels;
using Scheduler.Contracts.Keys;
using Scheduler.Contracts.Surgeons;
using Scheduler.Store.Registers;
using Scheduler.Web.Access.Setup;
using Scheduler.Web.Access.SignIn;

namespace Scheduler.Silo.Demo;

/// <summary>Sets the scene: agency, people, practices, channels, blogs. Every step may be done twice.</summary>
internal sealed class DemoSetting(IGrainFactory grains, Installation installation, PublicAddress address, DemoBlog blog, IServiceScopeFactory scopes)
{
    public async Task Set(CancellationToken cancellationToken)
    {
        await installation.Save(new() { PublicAddress = blog.Address.ToString().TrimEnd('/') }, cancellationToken);
        await address.Refresh(cancellationToken);
        await grains.Agency(new(DemoCast.Agency)).Create(DemoCast.AgencyName, DemoCast.Owner, cancellationToken);
        await People(cancellationToken);
        foreach (var surgeon in DemoCast.Surgeons) { await Surgeon(surgeon, cancellationToken); }
        await Delegation(cancellationToken);
    }

    private async Task People(CancellationToken cancellationToken)
    {
        await Enrol(DemoCast.Owner, "hortense.delvaux@atelier-meridienne.example", Role.Owner, [], cancellationToken);
        await Enrol(DemoCast.Manager, "camille.aubry@atelier-meridienne.example", Role.Manager, [.. DemoCast.Surgeons.Select(s => s.Owner.Owner)], cancellationToken);
        foreach (var surgeon in DemoCast.Surgeons) { await Enrol(surgeon.Actor, surgeon.Email, Role.Surgeon, [surgeon.Owner.Owner], cancellationToken); }
        await Enrol(DemoCast.Replacement, "solene.vauquelin@digestif-filaos.example", Role.Delegate, [DemoCast.Bellacombe.Owner.Owner], cancellationToken);
    }

    private async Task Enrol(Actor who, string email, Role role, string[] owners, CancellationToken cancellationToken)
    {
        var key = new MemberKey(DemoCast.Agency, who.Id);
        if (await grains.Member(key).Read(cancellationToken) is not null) { return; }
        await using var scope = scopes.CreateAsyncScope();
        var record = new MemberRecord { Key = key.ToString(), Email = email, Name = who.Name, Role = role, Owners = [.. owners] };
        Demand(await scope.ServiceProvider.GetRequiredService<MemberEnrolment>().Enrol(record, DemoCast.Password, DemoCast.Owner, cancellationToken));
    }

    private async Task Surgeon(DemoSurgeon surgeon, CancellationToken cancellationToken)
    {
        var day = new DemoTexts(blog.FirstStart, surgeon.Site.TimeZone, blog.Address).Day;
        var agency = grains.Agency(new(DemoCast.Agency));
        await agency.AddOwner(surgeon.Practice.Owner, DemoCast.Owner, cancellationToken);
        await agency.AddOwner(surgeon.Owner.Owner, DemoCast.Owner, cancellationToken);
        Demand(await grains.Practice(surgeon.Practice).Define(new()
        {
            Name = surgeon.Site.Title, TimeZone = surgeon.Site.Zone, Place = surgeon.Place, Sites = [surgeon.Site.Domain, blog.Address.Host], Surgeons = [surgeon.Owner.Owner], SignedBy = surgeon.Owner.Owner,
        }, DemoCast.Owner, cancellationToken));
        Demand(await grains.Surgeon(surgeon.Owner).Define(new()
        {
            Name = surgeon.Name, TimeZone = surgeon.Site.Zone, Speciality = surgeon.Speciality, Rpps = surgeon.Rpps, RppsVerified = true, Place = surgeon.Place,
            CharterSignedOn = day.AddDays(-surgeon.CharterDaysAgo), OrderInformedOn = day.AddDays(2 - surgeon.CharterDaysAgo),
            Practice = surgeon.Practice.Owner, Sites = [surgeon.Site.Domain], Member = surgeon.Id,
        }, DemoCast.Owner, cancellationToken));
        foreach (var account in surgeon.Accounts) { await Channel(surgeon, account, cancellationToken); }
        Demand(await grains.Blog(new(surgeon.Owner, "site")).Follow(
            new() { Feed = new Uri(blog.Address, $"/demo/blog/{surgeon.Site.Name}/feed/").ToString(), Every = TimeSpan.FromMinutes(1), Channels = [.. surgeon.Accounts.Select(a => a.Channel(surgeon.Owner).ToString())] },
            DemoCast.Manager, cancellationToken));
    }

    private async Task Channel(DemoSurgeon surgeon, DemoAccount account, CancellationToken cancellationToken)
    {
        var channel = account.Channel(surgeon.Owner);
        var settings = new ChannelSettings
        {
            Name = account.Handle,
            TimeZone = surgeon.Site.Zone,
            Slots = surgeon.Slots,
            MaxPerDay = 1,
            // The film goes out in the first minute, whatever the day of the first start.
            QuietDays = account.Network == Network.YouTube ? [] : surgeon.QuietDays,
        };
        Demand(await grains.Channel(channel).Configure(settings, DemoCast.Owner, cancellationToken));
        if (await grains.Account(channel).Read(cancellationToken) is null)
        {
            Demand(await grains.Account(channel).Connect(new() { Access = account.Token }, DemoCast.Owner, cancellationToken));
        }
    }

    private async Task Delegation(CancellationToken cancellationToken)
    {
        var surgeon = grains.Surgeon(DemoCast.Bellacombe.Owner);
        if ((await surgeon.Read(cancellationToken))!.Delegations.Any()) { return; }
        Demand(await surgeon.Delegate(
            new Delegation { Member = DemoCast.Replacement.Id, Name = DemoCast.Replacement.Name, From = blog.FirstStart.AddDays(10), Until = blog.FirstStart.AddDays(21) },
            DemoCast.Bellacombe.Actor, cancellationToken));
    }

    private static void Demand<T>(Answer<T> answer) where T : class
    {
        if (answer.Refusal is { } refusal) { throw new InvalidOperationException($"The demonstration was refused: {refusal.Code}. {refusal.English}"); }
    }
}
