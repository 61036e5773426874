using Microsoft.Playwright;
using Scheduler.Contracts.Charter;
using Scheduler.Contracts.Posts;
using Scheduler.Silo.Demo;
using Scheduler.Tests.Panel.Hosting;
using static Microsoft.Playwright.Assertions;

namespace Scheduler.Tests.Panel.Posts;

public sealed class PictureWordsTests(Demo demo, Chromium chromium) : PanelTests(demo, chromium)
{
    private const string Words = "Rhinoplastie\nRésultat garanti\nsans aucun risque";

    [Theory]
    [InlineData(true)]
    [InlineData(false)]
    public async Task A_manager_adds_a_picture_takes_over_what_the_machine_reads_and_the_charter_finds_it(bool script)
    {
        var visitor = await Visit(Person.Manager, script);
        await visitor.Open("/posts/new?owner=" + DemoCast.Corvaisier.Owner.Owner);
        await visitor.Page.GetByLabel("Titre dans le panneau").FillAsync(Unique("Une image"));
        await visitor.Page.GetByLabel("Texte commun", new() { Exact = true }).FillAsync("Une carte-titre.");
        await visitor.Page.GetByText("Ajouter une image ou une vidéo").ClickAsync();
        await visitor.Page.Locator("#file").SetInputFilesAsync(Path.Combine(AppContext.BaseDirectory, "Posts", "promise.png"));
        await visitor.Press("Ajouter ce fichier");

        var file = visitor.Page.Locator("fieldset.file");
        await Expect(file.Locator(".unsaid")).ToContainTextAsync("ce que cela montre, à qui c’est, les mots de l’image");
        await Expect(file.Locator(".machine")).ToContainTextAsync("Résultat garanti");
        await visitor.Press("Reprendre ces mots");
        await Expect(file.GetByLabel("Mots lisibles dans l’image")).ToHaveValueAsync(Words);
        await Expect(file.Locator(".machine")).ToHaveCountAsync(0);

        await file.GetByLabel("Que montre ce fichier ?").SelectOptionAsync("Un dessin, un schéma, une animation");
        await file.GetByLabel("À qui est-ce ?").SelectOptionAsync("Sous licence, achetée ou libre");
        await file.GetByLabel("Texte alternatif").FillAsync("Une carte-titre");
        await visitor.Press(visitor.Page.GetByRole(AriaRole.Button, new() { Name = "Enregistrer", Exact = true }));
        await Expect(visitor.Page.Locator(".words mark.block").First).ToBeVisibleAsync();
        var view = await Demo.Read(Keys.OfSignPage(visitor.Page.Url));
        var shown = view.Content.Variants[0].Media[0];
        Assert.Equal((Words, MediaNature.Drawing, MediaOwner.Licensed), (shown.Words, shown.Nature, shown.Owner));
        Assert.Contains(view.Findings, f => f.Part == "words/1" && f.Severity == FindingSeverity.Block);
    }

    [Fact]
    public async Task The_posts_page_says_what_the_machine_reads_and_takes_it_over_with_one_click()
    {
        var visitor = await Visit(Person.Manager);
        await visitor.Open("/posts/new?owner=" + DemoCast.Corvaisier.Owner.Owner);
        await visitor.Page.GetByLabel("Titre dans le panneau").FillAsync(Unique("Mots tus"));
        await visitor.Page.GetByLabel("Texte commun", new() { Exact = true }).FillAsync("Une carte-titre.");
        await visitor.Page.GetByText("Ajouter une image ou une vidéo").ClickAsync();
        await visitor.Page.Locator("#file").SetInputFilesAsync(Path.Combine(AppContext.BaseDirectory, "Posts", "promise.png"));
        await visitor.Press("Ajouter ce fichier");
        await visitor.Page.GetByLabel("Aucun mot dans l’image").CheckAsync();
        await visitor.Press(visitor.Page.GetByRole(AriaRole.Button, new() { Name = "Enregistrer", Exact = true }));

        await Expect(visitor.Page.Locator(".machine-notice")).ToContainTextAsync("Résultat garanti");
        await Expect(visitor.Page.Locator(".finding.attest").Filter(new() { HasText = "Une machine a lu ces mots" }).First).ToBeVisibleAsync();
        await visitor.Press("Reprendre ces mots");
        await Expect(visitor.Page.GetByRole(AriaRole.Status).First).ToContainTextAsync("Les mots sont repris");
        await Expect(visitor.Page.Locator(".machine-notice")).ToHaveCountAsync(0);
        await Expect(visitor.Page.Locator(".finding.block").First).ToBeVisibleAsync();
    }

    [Fact]
    public async Task Enter_in_a_field_saves_and_does_nothing_else()
    {
        var visitor = await Visit(Person.Manager);
        var title = Unique("Entrée");
        await visitor.Open("/posts/new?owner=" + DemoCast.Corvaisier.Owner.Owner);
        await visitor.Page.GetByLabel("Texte commun", new() { Exact = true }).FillAsync("Le secrétariat change d’horaires.");
        await visitor.Page.GetByLabel("Titre dans le panneau").FillAsync(title);
        await visitor.Page.GetByLabel("Titre dans le panneau").PressAsync("Enter");
        await Expect(visitor.Page.GetByRole(AriaRole.Status).First).ToContainTextAsync("Enregistrée");
        await Expect(visitor.Page.GetByRole(AriaRole.Heading, new() { Name = title })).ToBeVisibleAsync();
    }
}
