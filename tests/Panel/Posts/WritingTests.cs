using Microsoft.Playwright;
using Scheduler.Contracts.Posts;
using Scheduler.Silo.Demo;
using Scheduler.Tests.Panel.Hosting;
using static Microsoft.Playwright.Assertions;

namespace Scheduler.Tests.Panel.Posts;

public sealed class WritingTests(Demo demo, Chromium chromium) : PanelTests(demo, chromium)
{
    private const string Claim = "Une opération sans douleur, garantie.";

    [Fact]
    public async Task A_manager_writes_for_several_networks_corrects_what_the_charter_finds_and_submits()
    {
        var title = Unique("Écrite au panneau");
        var visitor = await Visit(Person.Manager);
        await visitor.Open("/posts/new");
        await visitor.Follow(DemoCast.Corvaisier.Name);
        await visitor.Page.GetByLabel("Titre dans le panneau").FillAsync(title);
        await Common(visitor).FillAsync($"{title}. {Claim} Source : Société française de chirurgie de la main.");
        await Expect(visitor.Page.Locator("[data-counts$='-text'] b").First).Not.ToHaveTextAsync("0");
        await visitor.Press("Enregistrer et soumettre à " + DemoCast.Corvaisier.Name);

        await Expect(visitor.Page.GetByRole(AriaRole.Alert)).ToContainTextAsync("pas encore soumise");
        await Expect(visitor.Page.Locator("mark.block").First).ToBeVisibleAsync();
        await Expect(visitor.Page.Locator(".finding.block").First).ToContainTextAsync("À écrire plutôt");
        await visitor.Follow(visitor.Page.Locator(".next").GetByRole(AriaRole.Link, new() { Name = "Modifier" }));
        await Common(visitor).FillAsync($"{title}. Le secrétariat change d’horaires.");
        await visitor.Press("Enregistrer et soumettre à " + DemoCast.Corvaisier.Name);

        await Expect(visitor.Page.GetByRole(AriaRole.Status)).ToContainTextAsync("Soumise au chirurgien.");
        var view = await Demo.Read(Keys.OfSignPage(visitor.Page.Url));
        Assert.Equal(PostState.InReview, view.State);
        Assert.Equal(3, view.Content.Variants.Length);
    }

    [Theory]
    [InlineData(true)]
    [InlineData(false)]
    public async Task Nothing_typed_is_lost_when_something_is_missing(bool script)
    {
        var words = Unique("Tout reste");
        var visitor = await Visit(Person.Manager, script);
        await visitor.Open("/posts/new?owner=" + DemoCast.Corvaisier.Owner.Owner);
        await Common(visitor).FillAsync(words);
        await visitor.Page.GetByLabel("Texte pour X").FillAsync("En bref, " + words);
        await visitor.Page.GetByLabel("À une heure fixée").CheckAsync();
        await visitor.Page.GetByLabel("Sources", new() { Exact = true }).FillAsync("Une référence, 2026");
        await visitor.Press(visitor.Page.GetByRole(AriaRole.Button, new() { Name = "Enregistrer", Exact = true }));

        await Expect(visitor.Page.GetByRole(AriaRole.Alert)).ToContainTextAsync("À compléter");
        await Expect(visitor.Text("Donnez un titre")).ToBeVisibleAsync();
        await Expect(visitor.Text("Donnez une date et une heure qui existent")).ToBeVisibleAsync();
        await Expect(Common(visitor)).ToHaveValueAsync(words);
        await Expect(visitor.Page.GetByLabel("Texte pour X")).ToHaveValueAsync("En bref, " + words);
        await Expect(visitor.Page.GetByLabel("Sources", new() { Exact = true })).ToHaveValueAsync("Une référence, 2026");
        await Expect(visitor.Page.GetByLabel("À une heure fixée")).ToBeCheckedAsync();
    }

    [Fact]
    public async Task Counters_count_while_one_types_as_each_network_counts()
    {
        var visitor = await Visit(Person.Manager);
        await visitor.Open("/posts/new?owner=" + DemoCast.Corvaisier.Owner.Owner);
        await visitor.Page.GetByLabel("Texte pour X").FillAsync("Voir https://main-val-dorme.example/une/adresse/bien/longue/sur/le/site 👍");
        var counter = visitor.Page.Locator($"[data-counts='{await visitor.Page.GetByLabel("Texte pour X").GetAttributeAsync("id")}']");
        await Expect(counter.Locator("b")).ToHaveTextAsync("31");

        await visitor.Page.GetByLabel("Texte pour X").FillAsync(new string('a', 300));
        await Expect(counter).ToContainTextAsync("20 de trop");
    }

    private static ILocator Common(Visitor visitor) => visitor.Page.GetByLabel("Texte commun", new() { Exact = true });
}
