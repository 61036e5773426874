using Microsoft.Playwright;
using Scheduler.Contracts.Posts;
using Scheduler.Silo.Demo;
using Scheduler.Tests.Panel.Hosting;
using static Microsoft.Playwright.Assertions;

namespace Scheduler.Tests.Panel.Approval;

public sealed class AttestationTests(Demo demo, Chromium chromium) : PanelTests(demo, chromium)
{
    [Fact]
    public async Task A_clinical_image_is_signed_only_with_a_box_ticked_by_hand_and_a_reason()
    {
        const string Reason = "Image d’enseignement, anonymisée par mes soins.";
        var title = Unique("Échographie");
        var key = await Demo.Ultrasound(title);
        var visitor = await Visit(Person.Corvaisier);
        await visitor.Open(SignPath(key));
        var box = visitor.Page.GetByLabel("J’ai vérifié ce point moi-même et je l’atteste.").First;
        await Expect(box).Not.ToBeCheckedAsync();

        await visitor.Press("Signer " + title);
        await Expect(visitor.Text("Cochez la case pour attester, ou demandez un changement.").First).ToBeVisibleAsync();
        await Expect(visitor.Text("Écrivez en une phrase ce qui vous permet de l’attester.").First).ToBeVisibleAsync();
        Assert.Equal(PostState.InReview, (await Demo.Read(key)).State);

        foreach (var one in await visitor.Page.Locator(".attestation input[type=checkbox]").AllAsync()) { await one.CheckAsync(); }
        await visitor.Press("Signer " + title);
        await Expect(visitor.Page.Locator(".attestation input[type=checkbox]").First).ToBeCheckedAsync();
        Assert.Equal(PostState.InReview, (await Demo.Read(key)).State);

        foreach (var one in await visitor.Page.Locator(".attestation textarea").AllAsync()) { await one.FillAsync(Reason); }
        await visitor.Press("Signer " + title);
        await Expect(visitor.Page.GetByRole(AriaRole.Status)).ToContainTextAsync("Signée : " + title);
        Assert.All((await Demo.Read(key)).Attestations, a => Assert.Equal(Reason, a.Reason));
        Assert.NotEmpty((await Demo.Read(key)).Attestations);
    }
}
