using Microsoft.Playwright;
using Scheduler.Contracts.Posts;
using Scheduler.Silo.Demo;
using Scheduler.Tests.Panel.Hosting;
using static Microsoft.Playwright.Assertions;

namespace Scheduler.Tests.Panel.Approval;

public sealed class DecisionTests(Demo demo, Chromium chromium) : PanelTests(demo, chromium)
{
    [Fact]
    public async Task A_declined_post_never_leaves_and_its_reason_stays()
    {
        var (declined, witness) = (Unique("Refusée"), Unique("Acceptée"));
        var at = Demo.Now.AddSeconds(20);
        var key = await Demo.Submitted(DemoCast.Corvaisier, declined, at);
        var signed = await Demo.Submitted(DemoCast.Corvaisier, witness, at.AddSeconds(3));
        var surgeon = await Visit(Person.Corvaisier);
        await surgeon.Open(SignPath(signed));
        await surgeon.Press("Signer " + witness);

        await surgeon.Open(SignPath(key));
        await surgeon.Follow("Refuser…");
        await surgeon.Press("Refuser la publication");
        await Expect(surgeon.Text("Écrivez votre raison")).ToBeVisibleAsync();
        await surgeon.Page.GetByLabel("Pourquoi la refusez-vous ?").FillAsync("Ces horaires ne sont pas les nôtres.");
        await surgeon.Press("Refuser la publication");
        await Expect(surgeon.Page.GetByRole(AriaRole.Status)).ToContainTextAsync("Refusée : " + declined);

        await Demo.Published(witness);
        Assert.Empty(await Demo.Received(declined));
        Assert.Equal(PostState.Declined, (await Demo.Read(key)).State);
        var manager = await Visit(Person.Manager);
        await Expect((await manager.Open(PostPath(key))).Page.Locator(".next")).ToContainTextAsync("Ces horaires ne sont pas les nôtres.");
    }

    [Fact]
    public async Task A_change_is_asked_made_and_shown_word_for_word()
    {
        var title = Unique("À changer");
        var key = await Demo.Submitted(DemoCast.Bellacombe, title, Demo.Now.AddDays(2));
        var surgeon = await Visit(Person.Bellacombe);
        await surgeon.Open(SignPath(key));
        await surgeon.Follow("Faire changer…");
        await surgeon.Page.GetByLabel("Que faut-il changer ?").FillAsync("Il manque le numéro du secrétariat.");
        await surgeon.Press("Envoyer ma demande");
        await Expect(surgeon.Page.GetByRole(AriaRole.Status)).ToContainTextAsync("Demande envoyée : " + title);

        var manager = await Visit(Person.Manager);
        await Expect((await manager.Open("/")).Main).ToContainTextAsync("Il manque le numéro du secrétariat.");
        await manager.Open(PostPath(key) + "/edit");
        var text = manager.Page.GetByLabel("Texte commun", new() { Exact = true });
        await text.FillAsync(await text.InputValueAsync() + " Secrétariat : 02 00 00 00 00.");
        await manager.Press("Enregistrer et soumettre à Dr Théophane Bellacombe");
        await Expect(manager.Page.GetByRole(AriaRole.Status)).ToContainTextAsync("Soumise au chirurgien.");

        await surgeon.Open(SignPath(key));
        await Expect(surgeon.Page.Locator("#changed")).ToContainTextAsync("Il manque le numéro du secrétariat.");
        await Expect(surgeon.Page.Locator("#changed ins")).ToContainTextAsync("02 00 00 00 00");
        Assert.Equal(PostState.InReview, (await Demo.Read(key)).State);
    }
}
