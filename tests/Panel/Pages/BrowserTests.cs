using Scheduler.Tests.Panel.Hosting;

namespace Scheduler.Tests.Panel.Pages;

public sealed class BrowserTests(Demo demo, Chromium chromium) : PanelTests(demo, chromium)
{
    [Theory]
    [MemberData(nameof(Place.Names), MemberType = typeof(Place))]
    public async Task No_page_runs_an_inline_script_loads_from_elsewhere_or_makes_the_browser_complain(string place)
    {
        var visitor = await Visit(Person.Of(Place.Of(place).Person));
        await Place.Of(place).Enter(visitor);
        await visitor.Page.WaitForLoadStateAsync(Microsoft.Playwright.LoadState.NetworkIdle);

        // The browser itself reports the status of a page that is not there.
        Assert.Equal([], visitor.Complaints.Where(c => !c.Contains("/nulle-part: Failed to load resource", StringComparison.Ordinal)));
        Assert.Equal(0, await visitor.Page.Locator("script:not([src]), [style], style, [onclick], [onsubmit], [onload]").CountAsync());
    }
}
