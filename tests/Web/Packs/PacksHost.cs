using System.Collections.Immutable;
using Microsoft.Extensions.DependencyInjection;
using Scheduler.Charter;
using Scheduler.Contracts.Agencies;
using Scheduler.Contracts.Channels;
using Scheduler.Contracts.Keys;
using Scheduler.Contracts.Posts;
using Scheduler.Tests.Web.Hosting;
using Scheduler.Web.Access.Keys;
using Scheduler.Web.Access.SignIn;

namespace Scheduler.Tests.Web.Packs;

/// <summary>Two agencies with an owner each; a stricter rule pack that forbids a watermelon, and a folder that holds none.</summary>
public sealed class PacksHost : WebHost
{
    public const string Password = "une phrase assez longue";
    public const string Strict = "2099.1.1";
    public const string Rule = "ESSAI-BLOC";
    public const string Draw = "Tirage au sort dimanche parmi nos abonnés, un bilan à la clé.";

    private static readonly Actor Tests = Actor.System("tests");
    private int _posts;

    public OwnerKey Ysaline { get; } = OwnerKey.Surgeon("atelier", "ysaline");

    private static CancellationToken Token => CancellationToken.None;

    protected override void Add(IServiceCollection services) => services.AddSingleton(RulePacks.Read([new("strict", [.. Files()]), new("brouillon", [])]));

    /// <summary>Signed in as owner, manager, surgeon or deputy of atelier, or boss of autre.</summary>
    public async Task<Browser> As(string who)
    {
        var browser = Browse();
        await browser.SignIn($"{who}@{(who == "boss" ? "autre" : "atelier")}.example", Password);
        return browser;
    }

    /// <summary>A program with a key of its own.</summary>
    public async Task<Browser> Program(bool rules, params ImmutableArray<string> owners)
    {
        var text = ApiKeyText.New(new AgencyKey("atelier"));
        var kept = await Grains.Agency(text.Agency).AddApiKey(
            new() { Id = text.Id, Name = "essai", Hash = text.Hash, CreatedAt = TimeProvider.System.GetUtcNow(), Owners = owners, Rules = rules }, Tests, Token);
        Assert.True(kept.Done);
        return Browse().With(text.Reveal());
    }

    public async Task<PostKey> Draft(string text)
    {
        var now = TimeProvider.System.GetUtcNow();
        var key = PostKey.New(Ysaline, now);
        var at = DateTimeOffset.FromUnixTimeMilliseconds(now.AddDays(30).AddHours(3 * _posts++).ToUnixTimeMilliseconds());
        var content = new PostContent { Title = "Essai : " + text, Sources = ["https://www.has-sante.fr/"], DatedOn = DateOnly.FromDateTime(now.Date), Variants = [new() { Channel = Bluesky.ToString(), Text = text, PlannedAt = at }] };
        Assert.Null((await Grains.Post(key).Create(content, Tests, Token)).Refusal);
        return key;
    }

    public async Task<PostKey> Signed(string text)
    {
        var key = await Draft(text);
        Assert.Null((await Grains.Post(key).Submit(Tests, Token)).Refusal);
        var hash = (await Grains.Post(key).Read(Token))!.Hash;
        Assert.Null((await Grains.Post(key).Sign(hash, [], new() { Kind = ActorKind.Person, Id = "surgeon", Name = "Dr Ysaline" }, Token)).Refusal);
        return key;
    }

    protected override async Task Seed()
    {
        await Found(Ysaline);
        await Found(OwnerKey.Surgeon("autre", "inconnu"));
        await Grains.Channel(Bluesky).Configure(new() { Name = "bluesky", TimeZone = "Europe/Paris", Slots = ["0 30 8 ? * TUE,THU"], MaxPerDay = 20 }, Tests, Token);
        await Enrol("atelier/owner", Role.Owner);
        await Enrol("autre/boss", Role.Owner);
        await Enrol("atelier/manager", Role.Manager, Ysaline.Owner);
        await Enrol("atelier/surgeon", Role.Surgeon, Ysaline.Owner);
        await Enrol("atelier/deputy", Role.Delegate, Ysaline.Owner);
    }

    private ChannelKey Bluesky => new(Ysaline, Network.Bluesky, "did:plc:ysaline");

    private async Task Found(OwnerKey owner)
    {
        var agency = Grains.Agency(new AgencyKey(owner.Agency));
        await agency.Create(owner.Agency, Tests, Token);
        await Grains.Surgeon(owner).Define(
            new() { Name = "Dr " + owner.Owner, TimeZone = "Europe/Paris", Member = "surgeon", RppsVerified = true, CharterSignedOn = new(2026, 1, 1), OrderInformedOn = new(2026, 1, 2) }, Tests, Token);
        await agency.AddOwner(owner.Owner, Tests, Token);
    }

    private async Task Enrol(string key, Role role, params ImmutableArray<string> owners)
    {
        await using var scope = Services.CreateAsyncScope();
        var (agency, name) = (key.Split('/')[0], key.Split('/')[1]);
        var made = await scope.ServiceProvider.GetRequiredService<MemberEnrolment>()
            .Enrol(new() { Key = key, Email = $"{name}@{agency}.example", Name = name, Role = role, Owners = owners }, Password, Tests, Token);
        Assert.True(made.Done, made.Refusal?.English);
    }

    private static IEnumerable<RuleFile> Files()
    {
        foreach (var file in RulePack.CurrentFiles)
        {
            yield return file.Name != "pack.txt" ? file : new(file.Name, file.Text
                .Replace("version: " + RulePack.Current.Version, "version: " + Strict, StringComparison.Ordinal)
                .Replace("règles: ", $"règles: {Rule} ; ", StringComparison.Ordinal));
        }

        // The product's own rule on draws, under another name and with another word.
        var like = RulePack.CurrentFiles.Single(f => f.Name == "CNOM-REC-JEUX-CONCOURS.rule").Text;
        yield return new(Rule + ".rule", $"{like[..like.IndexOf("signal:", StringComparison.Ordinal)].Replace("CNOM-REC-JEUX-CONCOURS", Rule, StringComparison.Ordinal)}signal: le mot\n  sévérité: bloque\n  phrase: pasteque\n");
    }
}
