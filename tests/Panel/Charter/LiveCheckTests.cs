using System.Globalization;
using System.Text.Json.Nodes;
using Deque.AxeCore.Playwright;
using Microsoft.Playwright;
using Scheduler.Silo.Demo;
using Scheduler.Tests.Panel.Hosting;
using static Microsoft.Playwright.Assertions;

namespace Scheduler.Tests.Panel.Charter;

public sealed class LiveCheckTests(Demo demo, Chromium chromium) : PanelTests(demo, chromium)
{
    private const string Claim = "Une opération sans douleur, garantie.";

    // From the last key to the finding on the page, on the page's own clock.
    private const string Watch = """
        () => {
          window.took = { key: 0, seen: 0 };
          const form = document.querySelector('form.editor');
          form.addEventListener('input', () => { took.key = performance.now(); took.seen = 0; }, true);
          new MutationObserver(() => { if (took.seen === 0 && document.querySelector('.live-layer mark') && document.querySelector('.live-list .finding')) { took.seen = performance.now(); } })
            .observe(form, { childList: true, subtree: true });
        }
        """;

    private static ILocator Common(Visitor visitor) => visitor.Page.GetByLabel("Texte commun", new() { Exact = true });

    private static ILocator Marks(Visitor visitor) => visitor.Page.Locator(".live-field:has(#base) .live-layer mark");

    private static ILocator Cards(Visitor visitor) => visitor.Page.Locator(".live-list[data-field=base] .finding");

    private async Task<Visitor> Editor(bool script = true)
    {
        var visitor = await Visit(Person.Manager, script);
        return await visitor.Open("/posts/new?owner=" + DemoCast.Corvaisier.Owner.Owner);
    }

    [Fact]
    public async Task What_is_written_is_underlined_and_explained_before_the_next_thought()
    {
        var visitor = await Editor();
        await visitor.Page.EvaluateAsync(Watch);
        List<double> took = [];
        for (var time = 0; time < 7; time++)
        {
            await Common(visitor).FillAsync("");
            await Expect(Cards(visitor)).ToHaveCountAsync(0);
            await Common(visitor).FocusAsync();
            await visitor.Page.Keyboard.InsertTextAsync(Claim);
            await Expect(Marks(visitor).First).ToBeAttachedAsync();
            await Expect(Cards(visitor).First).ToContainTextAsync("À écrire plutôt");
            took.Add(await visitor.Page.EvaluateAsync<double>("() => took.seen - took.key"));
        }
        TestContext.Current.TestOutputHelper!.WriteLine("From the last key to the finding: " + string.Join(", ", took.Select(ms => ms.ToString("0", CultureInfo.InvariantCulture))) + " ms");
        Assert.All(took, ms => Assert.InRange(ms, 0, 20_000));
        Assert.Contains("block", await Marks(visitor).First.GetAttributeAsync("class") ?? "", StringComparison.Ordinal);
        await Expect(visitor.Page.Locator("#live-said")).ToContainTextAsync("Constats");
        Assert.Equal("/charter/", (await Cards(visitor).First.Locator(".src a").GetAttributeAsync("href"))![..9]);
        Assert.Equal([], visitor.Complaints);
    }

    [Theory]
    [InlineData("confortable", "Une opération confortable, garantie.", "Remplacer par")]
    [InlineData("", "Une opération, garantie.", "Retirer le passage")]
    public async Task A_passage_is_replaced_with_one_click_and_comes_back_with_undo(string words, string after, string button)
    {
        var visitor = await Editor();
        await Offer(visitor, "sans douleur", words);
        await Common(visitor).FillAsync(Claim);
        await Cards(visitor).GetByRole(AriaRole.Button, new() { Name = button }).ClickAsync();

        await Expect(Common(visitor)).ToHaveValueAsync(after);
        await Expect(Common(visitor)).ToBeFocusedAsync();
        await Expect(Cards(visitor).GetByRole(AriaRole.Button, new() { Name = button })).ToHaveCountAsync(0);
        await visitor.Page.Keyboard.PressAsync("Control+z");
        await Expect(Common(visitor)).ToHaveValueAsync(Claim);
        await Expect(Cards(visitor).GetByRole(AriaRole.Button, new() { Name = button })).ToHaveCountAsync(1);
    }

    [Fact]
    public async Task A_sentence_that_is_not_allowed_gives_way_to_one_that_is_with_one_click()
    {
        var visitor = await Editor();
        await Common(visitor).FillAsync("Le secrétariat ouvre à 8 heures. " + Claim + " À lundi.");
        await Cards(visitor).GetByRole(AriaRole.Button, new() { Name = "Remplacer la phrase" }).First.ClickAsync();

        await Expect(Common(visitor)).ToHaveValueAsync(new System.Text.RegularExpressions.Regex("^Le secrétariat ouvre à 8 heures\\. La récupération varie .* comporte des risques\\. À lundi\\.$"));
        await Expect(Cards(visitor)).ToHaveCountAsync(0);
    }

    [Fact]
    public async Task A_networks_own_text_has_findings_of_its_own_and_the_passage_is_one_click_away()
    {
        var visitor = await Editor();
        await visitor.Page.GetByLabel("Texte pour X").FillAsync("Bonjour. " + Claim);
        var name = await visitor.Page.GetByLabel("Texte pour X").GetAttributeAsync("name");
        var card = visitor.Page.Locator($".live-list[data-field={name}] .finding").First;
        await card.GetByRole(AriaRole.Button, new() { Name = "Voir le passage" }).ClickAsync();
        await Expect(visitor.Page.GetByLabel("Texte pour X")).ToBeFocusedAsync();
        var chosen = await visitor.Page.GetByLabel("Texte pour X").EvaluateAsync<string>("field => field.value.slice(field.selectionStart, field.selectionEnd)");
        Assert.Equal(await card.Locator("q").InnerTextAsync(), chosen);
        await Expect(Cards(visitor)).ToHaveCountAsync(0);
    }

    [Fact]
    public async Task The_marks_stand_behind_their_words_and_scroll_with_them()
    {
        var visitor = await Editor();
        await Common(visitor).FillAsync(string.Concat(Enumerable.Repeat("Une ligne sans rien à dire.\n", 40)) + Claim);
        await Expect(Marks(visitor).First).ToBeAttachedAsync();
        var sizes = await visitor.Page.EvaluateAsync<double[]>("""
            () => {
              const field = document.getElementById('base'), layer = field.previousElementSibling;
              field.scrollTop = field.scrollHeight;
              field.dispatchEvent(new Event('scroll'));
              return [field.clientWidth, layer.clientWidth, field.scrollTop, layer.scrollTop];
            }
            """);
        Assert.Equal(sizes[0], sizes[1]);
        Assert.True(sizes[2] > 0);
        Assert.Equal(sizes[2], sizes[3], 1.0);
    }

    [Fact]
    public async Task On_a_desk_the_findings_stand_beside_the_text_and_on_a_phone_below_it()
    {
        var visitor = await Editor();
        await Common(visitor).FillAsync(Claim);
        await Expect(Cards(visitor).First).ToBeVisibleAsync();
        var field = (await Common(visitor).BoundingBoxAsync())!;
        Assert.True((await Cards(visitor).First.BoundingBoxAsync())!.Y >= field.Y + field.Height);
        foreach (var (width, height) in new[] { (390, 844), (1280, 900) })
        {
            await visitor.Page.SetViewportSizeAsync(width, height);
            var found = await visitor.Page.RunAxe(new() { RunOnly = new() { Type = "tag", Values = ["wcag2a", "wcag2aa", "wcag21aa", "wcag22aa"] } });
            Assert.Equal([], found.Violations.SelectMany(v => v.Nodes.Select(n => $"{width} {v.Id}: {n.Html}")));
            Assert.True(await visitor.Page.EvaluateAsync<bool>("() => document.documentElement.scrollWidth <= innerWidth"));
        }
        field = (await Common(visitor).BoundingBoxAsync())!;
        Assert.True((await Cards(visitor).First.BoundingBoxAsync())!.X >= field.X + field.Width);
    }

    [Fact]
    public async Task Without_a_script_the_editor_says_nothing_until_it_is_saved()
    {
        var visitor = await Editor(script: false);
        await Expect(visitor.Page.Locator("#live")).ToBeHiddenAsync();
        await Expect(Common(visitor)).ToBeEditableAsync();
    }

    [Fact]
    public async Task A_check_that_cannot_be_made_says_so_and_takes_nothing_away()
    {
        var visitor = await Editor();
        await visitor.Page.RouteAsync("**/charter/live", route => route.AbortAsync());
        await Common(visitor).FillAsync(Claim);
        await Expect(visitor.Page.Locator("#live-state")).ToContainTextAsync("La vérification est interrompue");
        await Expect(Common(visitor)).ToHaveValueAsync(Claim);
    }

    // Whatever the rules of the day offer, the passage is given these words here.
    private static async Task Offer(Visitor visitor, string quote, string words) => await visitor.Page.RouteAsync("**/charter/live", async route =>
    {
        var answer = await route.FetchAsync();
        var report = JsonNode.Parse(await answer.TextAsync())!;
        var findings = report["findings"]!.AsArray();
        if (((string)JsonNode.Parse(route.Request.PostData!)!["variants"]![0]!["check"]!["text"]!).IndexOf(quote, StringComparison.Ordinal) is >= 0 and var at && findings.Count > 0)
        {
            var one = findings[0]!.DeepClone();
            (one["field"], one["quote"], one["start"], one["end"], one["replacement"]) = ("base", quote, at, at + quote.Length, words);
            (one["from"], one["to"]) = (at, at + quote.Length);
            report["findings"] = new JsonArray(one);
        }
        await route.FulfillAsync(new() { Response = answer, Body = report.ToJsonString() });
    });
}
