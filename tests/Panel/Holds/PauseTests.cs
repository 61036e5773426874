using Microsoft.Playwright;
using Scheduler.Silo.Demo;
using Scheduler.Tests.Panel.Hosting;
using static Microsoft.Playwright.Assertions;

namespace Scheduler.Tests.Panel.Holds;

public sealed class PauseTests(Demo demo, Chromium chromium) : PanelTests(demo, chromium)
{
    private static readonly string[] Pages = ["/", "/sign", "/week", "/channels", "/audit"];

    [Fact]
    public async Task A_surgeon_stops_everything_every_page_says_so_and_they_resume()
    {
        var title = Unique("Retenue");
        var surgeon = await Visit(Person.Bellacombe);
        await surgeon.Open("/");
        await surgeon.Follow("Tout arrêter");
        await surgeon.Press("Arrêter maintenant");
        await Expect(surgeon.Text("Écrivez pourquoi")).ToBeVisibleAsync();
        await surgeon.Page.GetByLabel("Pourquoi ?").FillAsync("vérification d’un matériel");
        await surgeon.Press("Arrêter maintenant");
        await Expect(surgeon.Page.GetByRole(AriaRole.Status).First).ToContainTextAsync("Tout est arrêté.");

        foreach (var page in Pages)
        {
            await Expect((await surgeon.Open(page)).Page.Locator(".standing")).ToContainTextAsync("vérification d’un matériel");
        }

        var manager = await Visit(Person.Manager);
        await Expect((await manager.Open("/")).Page.Locator(".standing")).ToContainTextAsync("En pause : Dr Théophane Bellacombe.");

        var key = await Demo.Submitted(DemoCast.Bellacombe, title, Demo.Now.AddSeconds(12));
        await surgeon.Open(SignPath(key));
        await surgeon.Press("Signer " + title);
        await Wait.Until("the pause holds it", async () => (await (await surgeon.Open(PostPath(key))).Main.InnerTextAsync()).Contains("Retenue par une pause", StringComparison.Ordinal));
        Assert.Empty(await Demo.Received(title));

        await surgeon.Open("/pauses");
        await surgeon.Press("Reprendre Dr Théophane Bellacombe");
        await Expect(surgeon.Page.GetByRole(AriaRole.Status)).ToContainTextAsync("La pause est levée.");
        await Expect((await surgeon.Open("/")).Page.Locator(".standing")).ToHaveCountAsync(0);
    }

    [Fact]
    public async Task A_manager_does_not_lift_a_surgeons_stop()
    {
        var surgeon = await Visit(Person.Corvaisier);
        await surgeon.Open("/pauses");
        await surgeon.Page.GetByLabel("Pourquoi ?").FillAsync("congés");
        await surgeon.Press("Arrêter maintenant");
        await Expect(surgeon.Button("Reprendre Dr Ysaline Corvaisier")).ToBeVisibleAsync();

        var manager = await Visit(Person.Manager);
        await manager.Open("/pauses");
        await manager.Press("Reprendre Dr Ysaline Corvaisier");
        await Expect(manager.Page.GetByRole(AriaRole.Alert)).ToContainTextAsync("Rien n’a changé.");
        await Expect((await manager.Open("/")).Page.Locator(".standing")).ToContainTextAsync("congés");

        await surgeon.Press("Reprendre Dr Ysaline Corvaisier");
        await Expect(surgeon.Page.GetByRole(AriaRole.Status)).ToContainTextAsync("La pause est levée.");
    }

    [Fact]
    public async Task A_manager_stops_one_subject_and_reads_what_it_holds_and_who_was_told()
    {
        var title = Unique("Rappel");
        var manager = await Visit(Person.Manager);
        var key = await Demo.Submitted(DemoCast.Corvaisier, title, Demo.Now.AddHours(30));
        var surgeon = await Visit(Person.Corvaisier);
        await surgeon.Open(SignPath(key));
        await surgeon.Press("Signer " + title);
        await manager.Open("/pauses");
        await manager.Page.GetByLabel("Que faut-il arrêter ?").SelectOptionAsync(key.Owner.ToString());
        await manager.Page.GetByLabel("Seulement un sujet ? (facultatif)").FillAsync("vis Zorvella, " + title.ToUpperInvariant());
        await manager.Page.GetByLabel("Pourquoi ?").FillAsync("rappel de lot");
        await manager.Press("Arrêter maintenant");
        await Expect(manager.Page.GetByRole(AriaRole.Status).First).ToContainTextAsync("Ce sujet est arrêté.");
        await Expect(manager.Page.Locator(".row", new() { HasText = "vis Zorvella" })).ToContainTextAsync(title);
        await Expect(manager.Page.Locator(".row", new() { HasText = "vis Zorvella" })).ToContainTextAsync("Avertis dans le produit : ");
        await Expect((await surgeon.Open("/")).Page.Locator(".standing", new() { HasText = "vis Zorvella" })).ToBeVisibleAsync();
        await manager.Press("Reprendre Dr Ysaline Corvaisier");
        await Expect(manager.Page.GetByRole(AriaRole.Status).First).ToContainTextAsync("La pause est levée.");
        await Expect((await manager.Open("/audit")).Main).ToContainTextAsync("a posé une pause");
    }
}
