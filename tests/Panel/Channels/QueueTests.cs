using Microsoft.Playwright;
using Scheduler.Contracts.Channels;
using Scheduler.Contracts.Keys;
using Scheduler.Silo.Demo;
using Scheduler.Tests.Panel.Hosting;
using static Microsoft.Playwright.Assertions;

namespace Scheduler.Tests.Panel.Channels;

public sealed class QueueTests(Demo demo, Chromium chromium) : PanelTests(demo, chromium)
{
    [Fact]
    public async Task A_manager_sees_why_each_post_leaves_when_it_does_and_changes_the_order()
    {
        var (early, late) = (Unique("Avant"), Unique("Après"));
        await Signed(early, Demo.Now.AddDays(2), Demo.Now);
        await Signed(late, Demo.Now.AddDays(3), Demo.Now);
        var manager = await Visit(Person.Manager);
        await manager.Open("/channels");
        await Expect(Row(manager, early)).ToContainTextAsync("heure choisie");

        await Row(manager, late).Locator("summary").ClickAsync();
        await Row(manager, late).GetByLabel("Échanger avec").SelectOptionAsync(await Option(manager, late, early));
        await manager.Press("Échanger " + late);
        await Expect(manager.Page.GetByRole(AriaRole.Status)).ToContainTextAsync("L’ordre a changé.");
        await Expect(Row(manager, early)).ToContainTextAsync("déplacée à la main");
        var texts = await manager.Page.Locator(".queue .turn").AllInnerTextsAsync();
        Assert.True(At(texts, late) < At(texts, early));

        await Row(manager, early).Locator("summary").ClickAsync();
        await manager.Press("Donner cette heure " + early);
        await Expect(Row(manager, early)).ToContainTextAsync("Donnez une date et une heure qui existent ce jour-là.");
    }

    [Fact]
    public async Task A_turn_outside_the_signed_window_is_refused_and_says_so()
    {
        var (early, late) = (Unique("Premier"), Unique("Fixé"));
        await Signed(early, Demo.Now.AddDays(2), Demo.Now);
        await Signed(late, Demo.Now.AddDays(4), Demo.Now.AddDays(4));
        var manager = await Visit(Person.Manager);
        await manager.Open("/channels");

        await Row(manager, late).Locator("summary").ClickAsync();
        await Row(manager, late).GetByLabel("Échanger avec").SelectOptionAsync(await Option(manager, late, early));
        await manager.Press("Échanger " + late);
        await Expect(Row(manager, late)).ToContainTextAsync("Elle n’a pas bougé.");
        await Expect(Row(manager, late)).ToContainTextAsync("Hors de la fenêtre signée");
    }

    private async Task Signed(string title, DateTimeOffset at, DateTimeOffset from)
    {
        var content = Demo.Content(DemoCast.Corvaisier, title, at, Network.X);
        var key = await Demo.Submitted(DemoCast.Corvaisier, content with { Variants = [.. content.Variants.Select(v => v with { NotBefore = from })] });
        var answer = await Demo.Grains.Post(key).Sign((await Demo.Read(key)).Hash, [], DemoCast.Corvaisier.Actor);
        Assert.True(answer.Done, answer.Refusal?.English);
    }

    private static ILocator Row(Visitor visitor, string title) => visitor.Page.Locator(".queue li", new() { Has = visitor.Page.Locator(".turn", new() { HasText = title }) });

    private static async Task<string> Option(Visitor visitor, string of, string with) =>
        (await Row(visitor, of).Locator("option", new() { HasText = with }).GetAttributeAsync("value"))!;

    private static int At(IReadOnlyList<string> rows, string title) => rows.Index().Single(row => row.Item.Contains(title, StringComparison.Ordinal)).Index;
}
