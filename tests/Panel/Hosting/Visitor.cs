using Microsoft.Playwright;
using Scheduler.Silo.Demo;

namespace Scheduler.Tests.Panel.Hosting;

/// <summary>Someone in front of the panel: their own cookies, and all that the browser complained of.</summary>
public sealed class Visitor : IAsyncDisposable
{
    private readonly IBrowserContext _context;
    private readonly List<string> _complaints = [];

    private Visitor(IBrowserContext context, IPage page, Uri address)
    {
        (_context, Page) = (context, page);
        page.Console += (_, line) => { if (line.Type is "error" or "warning") { _complaints.Add($"{page.Url}: {line.Text}"); } };
        page.PageError += (_, error) => _complaints.Add($"{page.Url}: {error}");
        page.Request += (_, request) => { if (!IsHere(new Uri(request.Url), address)) { _complaints.Add($"{page.Url} asked {request.Url}"); } };
    }

    public IPage Page { get; }

    /// <summary>Errors of the console, refusals of the content policy, requests that left this server.</summary>
    public IReadOnlyList<string> Complaints => _complaints;

    public static async Task<Visitor> Come(Chromium chromium, Uri address, BrowserNewContextOptions options)
    {
        options.BaseURL = address.ToString();
        options.ViewportSize ??= new() { Width = 390, Height = 844 };
        var context = await chromium.Browser.NewContextAsync(options);
        return new(context, await context.NewPageAsync(), address);
    }

    public async Task<Visitor> Open(string path)
    {
        await Page.GotoAsync(path);
        return this;
    }

    public async Task SignIn(Person person)
    {
        await Open("/signin");
        await Page.Locator("#email").FillAsync(person.Email);
        await Page.Locator("#password").FillAsync(DemoCast.Password);
        await Press("Se connecter");
        await Arrive(url => !url.Contains("/signin", StringComparison.Ordinal));
    }

    public ILocator Button(string name) => Page.GetByRole(AriaRole.Button, new() { Name = name });

    public ILocator Link(string name) => Page.GetByRole(AriaRole.Link, new() { Name = name });

    public ILocator Text(string text) => Page.GetByText(text);

    public ILocator Main => Page.Locator("main");

    public Task Press(string button) => Press(Button(button));

    /// <summary>Sends a form and waits for the answer: going elsewhere at once would take the form back.</summary>
    public Task Press(ILocator button) => Page.RunAndWaitForResponseAsync(() => button.ClickAsync(), answer => answer.Request.Method == "POST");

    public Task Follow(string link) => Follow(Link(link));

    /// <summary>Follows a link and waits for its page.</summary>
    public async Task Follow(ILocator link)
    {
        var address = (await link.GetAttributeAsync("href"))!;
        await link.ClickAsync();
        await Arrive(url => url.EndsWith(address, StringComparison.Ordinal));
    }

    /// <summary>Waits until the page asked for is whole. The browser is asked, since its "load" event may have passed before one listens for it.</summary>
    private Task Arrive(Func<string, bool> isThere) =>
        Wait.Until("the page arrives", async () => isThere(Page.Url) && await IsWhole());

    private async Task<bool> IsWhole()
    {
        try
        {
            return await Page.EvaluateAsync<string>("document.readyState") == "complete";
        }
        catch (PlaywrightException)
        {
            return false; // The page it was asked of has just gone.
        }
    }

    public ValueTask DisposeAsync() => _context.DisposeAsync();

    private static bool IsHere(Uri asked, Uri address) => asked.Scheme is "data" or "blob" || (asked.Host == address.Host && asked.Port == address.Port);
}
