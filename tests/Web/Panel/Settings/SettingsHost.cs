using System.Collections.Immutable;
using AngleSharp.Html.Dom;
using AngleSharp.Html.Parser;
using Microsoft.Extensions.DependencyInjection;
using Microsoft.Extensions.Logging;
using Scheduler.Contracts.Agencies;
using Scheduler.Contracts.Keys;
using Scheduler.Tests.Web.Hosting;
using Scheduler.Web.Access.SignIn;

namespace Scheduler.Tests.Web.Panel.Settings;

/// <summary>An agency with an owner, a manager, a surgeon and a delegate; another agency behind the wall; a Bluesky that answers.</summary>
public sealed class SettingsHost : WebHost
{
    public const string Password = "une phrase assez longue";

    private static readonly Actor Tests = Actor.System("tests");

    private readonly BlueskyDouble _bluesky = new();

    public OwnerKey Ysaline { get; } = OwnerKey.Surgeon("atelier", "ysaline");

    public OwnerKey Stranger { get; } = OwnerKey.Surgeon("autre", "inconnu");

    public SpyLogs Logs { get; } = new();

    protected override Dictionary<string, string?> Settings =>
        new() { ["Web:Limits:SecretTries"] = "10000", ["Scheduler:Networks:Bluesky:BaseAddress"] = _bluesky.Address };

    private static CancellationToken Token => CancellationToken.None;

    /// <summary>Signed in as owner, manager, surgeon or deputy.</summary>
    public async Task<Browser> As(string who)
    {
        var browser = Browse();
        await browser.SignIn($"{who}@atelier.example", Password);
        return browser;
    }

    /// <summary>Sends the form of that name as the page shows it, changed; several values of one name are several fields.</summary>
    public static async Task<HttpResponseMessage> Send(Browser browser, string path, string form, params (string Name, string Value)[] fields)
    {
        var shown = await (await browser.Get(path)).Text();
        var page = new HtmlParser().ParseDocument(shown);
        var found = page.QuerySelectorAll("form").OfType<IHtmlFormElement>()
            .FirstOrDefault(f => f.QuerySelector("input[name=_handler]")?.GetAttribute("value")!.StartsWith(form, StringComparison.Ordinal) == true);
        Assert.True(found is not null, $"{path} has no form {form}:\n{shown}");
        var hidden = found.QuerySelectorAll("input[type=hidden]").OfType<IHtmlInputElement>().Where(input => fields.All(f => f.Name != input.Name)).Select(input => new KeyValuePair<string, string>(input.Name!, input.Value));
        var sent = hidden.Concat(fields.Select(field => new KeyValuePair<string, string>(field.Name, field.Value)));
        return await browser.Send(new HttpRequestMessage(HttpMethod.Post, path) { Content = new FormUrlEncodedContent(sent) });
    }

    public override async ValueTask DisposeAsync()
    {
        await base.DisposeAsync();
        Logs.Dispose();
        await _bluesky.DisposeAsync();
    }

    protected override async Task Seed()
    {
        Services.GetRequiredService<ILoggerFactory>().AddProvider(Logs);
        await Found(Ysaline);
        await Found(Stranger);
        await Enrol("owner", Role.Owner);
        await Enrol("manager", Role.Manager, Ysaline.Owner);
        await Enrol("surgeon", Role.Surgeon, Ysaline.Owner);
        await Enrol("deputy", Role.Delegate, Ysaline.Owner);
    }

    private async Task Found(OwnerKey owner)
    {
        var agency = Grains.Agency(new AgencyKey(owner.Agency));
        await agency.Create(owner.Agency, Tests, Token);
        await Grains.Surgeon(owner).Define(new() { Name = "Dr " + owner.Owner, TimeZone = "Europe/Paris", Member = "surgeon" }, Tests, Token);
        await agency.AddOwner(owner.Owner, Tests, Token);
    }

    private async Task Enrol(string name, Role role, params ImmutableArray<string> owners)
    {
        await using var scope = Services.CreateAsyncScope();
        var record = new MemberRecord { Key = $"atelier/{name}", Email = $"{name}@atelier.example", Name = name, Role = role, Owners = owners };
        var made = await scope.ServiceProvider.GetRequiredService<MemberEnrolment>().Enrol(record, Password, Tests, Token);
        Assert.True(made.Done, made.Refusal?.English);
    }
}
