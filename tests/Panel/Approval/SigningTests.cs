using Microsoft.Playwright;
using Scheduler.Contracts.Posts;
using Scheduler.Silo.Demo;
using Scheduler.Tests.Panel.Hosting;
using static Microsoft.Playwright.Assertions;

namespace Scheduler.Tests.Panel.Approval;

public sealed class SigningTests(Demo demo, Chromium chromium) : PanelTests(demo, chromium)
{
    [Fact]
    public async Task A_surgeon_signs_in_reads_signs_and_sees_it_published_at_its_hour_once()
    {
        var title = Unique("Horaires d’hiver");
        var visitor = await Visit(Person.Nobody);
        var key = await Demo.Submitted(DemoCast.Bellacombe, title, Demo.Now.AddSeconds(30));

        await visitor.SignIn(Person.Bellacombe);
        await Expect(visitor.Page.Locator(".next h2")).ToHaveTextAsync(title);
        await visitor.Follow("Lire et décider " + title);
        await Expect(visitor.Main).ToContainTextAsync($"Le secrétariat, {title}, change d’horaires : {title}.");
        await visitor.Press("Signer " + title);
        await Expect(visitor.Page.GetByRole(AriaRole.Status)).ToContainTextAsync("Signée : " + title);
        await visitor.Open(PostPath(key));
        await Expect(visitor.Page.Locator(".table")).ToContainTextAsync("Programmée");

        await Demo.Published(title);
        await Wait.Until("the panel shows it published", async () => (await (await visitor.Open(PostPath(key))).Page.Locator(".table").InnerTextAsync()).Contains("Publiée", StringComparison.Ordinal));
        await Expect((await visitor.Open("/")).Main).ToContainTextAsync(title);
        Assert.Single(await Demo.Received(title));
    }

    [Fact]
    public async Task An_unsigned_post_does_not_leave_when_its_hour_comes()
    {
        var (unsigned, witness) = (Unique("Sans signature"), Unique("Avec signature"));
        var at = Demo.Now.AddSeconds(15);
        var waiting = await Demo.Submitted(DemoCast.Corvaisier, unsigned, at);
        var signed = await Demo.Submitted(DemoCast.Corvaisier, witness, at.AddSeconds(5));
        var visitor = await Visit(Person.Corvaisier);
        await visitor.Open(SignPath(signed));
        await visitor.Press("Signer " + witness);

        await Demo.Published(witness);
        Assert.Empty(await Demo.Received(unsigned));
        Assert.Equal(PostState.InReview, (await Demo.Read(waiting)).State);
        await visitor.Open(PostPath(waiting));
        await Expect(visitor.Page.Locator(".next h2")).ToHaveTextAsync("Attend la signature");
    }

    [Fact]
    public async Task Reading_and_signing_need_no_script()
    {
        var title = Unique("Sans script");
        var key = await Demo.Submitted(DemoCast.Corvaisier, title, Demo.Now.AddDays(1));
        var visitor = await Visit(Person.Nobody, script: false);

        await visitor.SignIn(Person.Corvaisier);
        await visitor.Open("/sign");
        await visitor.Follow(title);
        await visitor.Press("Signer " + title);

        await Expect(visitor.Page.GetByRole(AriaRole.Status)).ToContainTextAsync("Signée : " + title);
        Assert.Equal(PostState.Signed, (await Demo.Read(key)).State);
    }

    [Fact]
    public async Task A_surgeon_signs_with_the_keyboard_alone_and_always_sees_where_they_are()
    {
        var title = Unique("Au clavier");
        var key = await Demo.Submitted(DemoCast.Corvaisier, title, Demo.Now.AddDays(1));
        var visitor = await Visit(Person.Corvaisier);
        await visitor.Open(SignPath(key));

        for (var presses = 0; presses < 60 && !await IsFocused(visitor.Button("Signer " + title)); presses++)
        {
            await visitor.Page.Keyboard.PressAsync("Tab");
            Assert.True(await visitor.Page.EvaluateAsync<bool>(Visible), await visitor.Page.EvaluateAsync<string>("document.activeElement.outerHTML"));
        }

        await visitor.Page.Keyboard.PressAsync("Enter");
        await Expect(visitor.Page.GetByRole(AriaRole.Status)).ToContainTextAsync("Signée : " + title);
        Assert.Equal(PostState.Signed, (await Demo.Read(key)).State);
    }

    // An outline on the screen, and nothing that stands over it.
    private const string Visible = """
        (() => {
          const e = document.activeElement, s = getComputedStyle(e), r = e.getBoundingClientRect();
          if (e === document.body) { return true; }
          const drawn = s.outlineStyle !== 'none' && parseFloat(s.outlineWidth) >= 2;
          const [x, y] = [r.left + r.width / 2, r.top + r.height / 2];
          const top = document.elementFromPoint(x, y);
          return drawn && y >= 0 && y <= innerHeight && !!top && (top === e || e.contains(top) || top.contains(e));
        })()
        """;

    private static Task<bool> IsFocused(ILocator locator) => locator.EvaluateAsync<bool>("e => e === document.activeElement");
}
