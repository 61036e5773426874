using Microsoft.Playwright;

namespace Scheduler.Tests.Panel.Hosting;

/// <summary>Debian's browser; none is ever downloaded.</summary>
public sealed class Chromium : IAsyncLifetime
{
    private static readonly string[] Quiet =
        ["--no-sandbox", "--disable-gpu", "--disable-background-networking", "--disable-quic", "--no-first-run", "--disable-component-update", "--disable-sync"];

    private readonly Dictionary<(Uri, Person), string> _signedIn = [];
    private IPlaywright _playwright = null!;

    public IBrowser Browser { get; private set; } = null!;

    public async ValueTask InitializeAsync()
    {
        _playwright = await Playwright.CreateAsync();
        Assertions.SetDefaultExpectTimeout(20_000);
        Browser = await _playwright.Chromium.LaunchAsync(new() { ExecutablePath = "/usr/bin/chromium", Args = Quiet });
    }

    /// <summary>Cookies of someone who signed in once, through the page.</summary>
    public async Task<string?> Cookies(Uri address, Person person)
    {
        if (person == Person.Nobody) { return null; }
        if (_signedIn.TryGetValue((address, person), out var kept)) { return kept; }
        await using var visitor = await Visitor.Come(this, address, new() { Locale = "fr-FR" });
        await visitor.SignIn(person);
        return _signedIn[(address, person)] = await visitor.Page.Context.StorageStateAsync();
    }

    public async ValueTask DisposeAsync()
    {
        await Browser.DisposeAsync();
        _playwright.Dispose();
    }
}
