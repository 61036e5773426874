using Microsoft.AspNetCore.Builder;
using Microsoft.Extensions.DependencyInjection;
using Scheduler.Contracts.Agencies;
using Scheduler.Contracts.Answers;
using Scheduler.Contracts.Channels;
using Scheduler.Contracts.Keys;
using Scheduler.Silo;
using Scheduler.Silo.Launch;
using Scheduler.Web.Access.Keys;
using Scheduler.Web.Access.SignIn;

namespace Scheduler.Tests.Cluster.Support;

/// <summary>One surgeon with three channels, a password and an agency's API key, set up by the product's own host inside the test.</summary>
internal static class House
{
    public const string Email = "ysaline@atelier.example";
    public const string Password = "une phrase assez longue";

    private static readonly Actor Owner = new() { Kind = ActorKind.Person, Id = "hortense", Name = "Hortense", Means = "password" };

    public static OwnerKey Ysaline { get; } = OwnerKey.Surgeon("atelier", "ysaline");

    /// <summary>A LinkedIn page, not a member: a member's lost answer is a person's to settle.</summary>
    public static IReadOnlyList<ChannelKey> Channels { get; } =
    [
        new(Ysaline, Network.Bluesky, "did:plc:ysaline2222222222222222a"),
        new(Ysaline, Network.LinkedIn, "urn:li:organization:4242"),
        new(Ysaline, Network.X, "1850000000000000042"),
    ];

    /// <summary>Answers the API key.</summary>
    public static async Task<string> Found(LaunchPlan plan)
    {
        var token = TestContext.Current.CancellationToken;
        await using var app = Product.Build(plan with { Urls = Ports.Address().ToString().TrimEnd('/') });
        await app.StartAsync(token);
        var grains = app.Services.GetRequiredService<IGrainFactory>();
        await Furnish(grains, Channels, token);
        var key = ApiKeyText.New(new AgencyKey(Ysaline.Agency));
        Done(await grains.Agency(new(Ysaline.Agency)).AddApiKey(new() { Id = key.Id, Name = "essai", Hash = key.Hash, CreatedAt = TimeProvider.System.GetUtcNow(), Owners = [Ysaline.Owner] }, Owner, token));
        await Enrol(app, token);
        await app.StopAsync(token);
        return key.Reveal();
    }

    /// <summary>The agency, its surgeon, and a channel with a slot each minute for each of these.</summary>
    public static async Task Furnish(IGrainFactory grains, IEnumerable<ChannelKey> channels, CancellationToken token)
    {
        var agency = grains.Agency(new(Ysaline.Agency));
        Done(await agency.Create("Atelier", Owner, token));
        Done(await grains.Surgeon(Ysaline).Define(
            new() { Name = "Dr Ysaline", TimeZone = "Europe/Paris", Member = "ysaline", RppsVerified = true, CharterSignedOn = new(2026, 1, 1), OrderInformedOn = new(2026, 1, 2) }, Owner, token));
        Done(await agency.AddOwner(Ysaline.Owner, Owner, token));
        foreach (var channel in channels)
        {
            // A slot each minute, as close as slots may be: what is signed leaves at the next.
            Done(await grains.Channel(channel).Configure(
                new() { Name = channel.Network.Slug(), TimeZone = "Europe/Paris", Slots = ["0 * * * * ?"], MinimumGap = TimeSpan.Zero, MaxPerDay = 100 }, Owner, token));
            Done(await grains.Account(channel).Connect(new() { Access = Witness.Token(channel) }, Owner, token));
        }
    }

    /// <summary>What must be done or is a defect; says why where it was not.</summary>
    public static void Done<T>(Answer<T> answer) where T : class
    {
        if (!answer.Done) { throw new InvalidOperationException($"{answer.Refusal!.Code}: {answer.Refusal.English}"); }
    }

    private static async Task Enrol(WebApplication app, CancellationToken token)
    {
        await using var scope = app.Services.CreateAsyncScope();
        var member = new MemberRecord { Key = $"{Ysaline.Agency}/ysaline", Email = Email, Name = "Dr Ysaline", Role = Role.Surgeon, Owners = [Ysaline.Owner] };
        Done(await scope.ServiceProvider.GetRequiredService<MemberEnrolment>().Enrol(member, Password, Owner, token));
    }
}
