using Scheduler.Contracts.Agencies;
using Scheduler.Contracts.Approval;
using Scheduler.Contracts.Audit;
using Scheduler.Contracts.Charter;
using Scheduler.Contracts.Keys;
using Scheduler.Contracts.Posts;
using Scheduler.Pipeline.Posts;
using Scheduler.Store.Registers;

namespace Scheduler.Tests.Pipeline.Support;

/// <summary>What an agency's owner and the silos do about rule packs.</summary>
internal static class Rules
{
    public static Actor Owner { get; } = new() { Kind = ActorKind.Person, Id = "patronne", Name = "Patronne", Means = "password" };

    /// <summary>The practice's agency, with an owner.</summary>
    public static async Task<AgencyKey> Agency(this World world, Practice practice)
    {
        var key = new AgencyKey(practice.Owner.Agency);
        Assert.Null((await world.Grains.Agency(key).Create("Agence " + key, Owner)).Refusal);
        Assert.Null((await world.Grains.Agency(key).AddOwner(practice.Owner.Owner, Owner)).Refusal);
        var member = new MemberKey(key.Agency, Owner.Id);
        Assert.True(await world.Grains.Member(member).Save(new() { Key = member.ToString(), Email = $"{Owner.Id}@{key.Agency}.example", Name = Owner.Name, Role = Role.Owner }, 0));
        return key;
    }

    /// <summary>Puts the stricter pack in force, and dies before a single post was checked.</summary>
    public static async Task Activate(this World world, AgencyKey agency) => Assert.Null((await world.Grains.Agency(agency).ActivateRules(TestPacks.Strict, Owner)).Refusal);

    public static Task<int> TakeUp(this World world) => world.Service<RuleRechecks>().TakeUp(CancellationToken.None);

    public static async Task<IReadOnlyList<AuditEntry>> Trail(this World world, IPostGrain post, string what) =>
        [.. (await world.Service<AuditLog>().Trail(post.GetPrimaryKeyString(), CancellationToken.None)).Where(e => e.What == what)];

    public static async Task<SignatureRecord> Signature(this World world, IPostGrain post) =>
        (await world.Service<Signatures>().Read(PostKey.Parse(post.GetPrimaryKeyString()), CancellationToken.None))!;

    public static async Task<FindingMark> Block(this IPostGrain post) => FindingMark.Of(Assert.Single((await post.Read())!.Findings, f => f.Severity == FindingSeverity.Block));
}
