using Deque.AxeCore.Commons;
using Deque.AxeCore.Playwright;
using Microsoft.Playwright;
using Scheduler.Tests.Panel.Hosting;

namespace Scheduler.Tests.Panel.Pages;

public sealed class AccessibilityTests(Demo demo, Chromium chromium) : PanelTests(demo, chromium)
{
    private static readonly AxeRunOptions Wcag = new() { RunOnly = new() { Type = "tag", Values = ["wcag2a", "wcag2aa", "wcag21aa", "wcag22aa"] } };

    // What sticks out of the page, when the page scrolls sideways.
    private const string TooWide = """
        () => document.documentElement.scrollWidth <= innerWidth ? [] :
          [...document.querySelectorAll('main *')].filter(e => e.getBoundingClientRect().right > innerWidth && !e.closest('.scroll, .tabs')).map(e => e.cloneNode(false).outerHTML)
        """;

    [Theory]
    [MemberData(nameof(Place.Names), MemberType = typeof(Place))]
    public async Task Every_page_is_accessible_on_a_phone_and_a_desk_by_day_and_by_night(string place)
    {
        var visitor = await Visit(Person.Of(Place.Of(place).Person));
        await Place.Of(place).Enter(visitor);
        foreach (var (width, height) in new[] { (390, 844), (1280, 900) })
        {
            await visitor.Page.SetViewportSizeAsync(width, height);
            Assert.Empty(await visitor.Page.EvaluateAsync<string[]>(TooWide));
            foreach (var scheme in new[] { ColorScheme.Light, ColorScheme.Dark })
            {
                await visitor.Page.EmulateMediaAsync(new() { ColorScheme = scheme });
                var found = await visitor.Page.RunAxe(Wcag);
                Assert.True(found.Violations.Length == 0, $"{width} px, {scheme}:\n" + string.Join('\n', found.Violations.SelectMany(v => v.Nodes.Select(n => $"{v.Id}: {n.Html}\n  {string.Join("; ", n.Any.Select(c => c.Message))}"))));
            }
        }
    }
}
