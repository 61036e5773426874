using System.Collections;
using System.Globalization;
using System.Text.RegularExpressions;
using Microsoft.Playwright;
using Scheduler.Silo.Demo;
using Scheduler.Tests.Panel.Hosting;
using Scheduler.Web.Panel.Words;
using static Microsoft.Playwright.Assertions;

namespace Scheduler.Tests.Panel.Pages;

public sealed class LanguageTests(Demo demo, Chromium chromium) : PanelTests(demo, chromium)
{
    [Theory]
    [InlineData("/")]
    [InlineData("/sign")]
    [InlineData("/week")]
    [InlineData("/channels")]
    [InlineData("/surgeons/s.corvaisier/channels/new?network=x")]
    [InlineData("/audit")]
    [InlineData("/pauses")]
    [InlineData("/charter")]
    [InlineData("/charter/CNOM-C7")]
    [InlineData("/charter/mirror")]
    [InlineData("/posts/new?owner=s.corvaisier")]
    [InlineData("/nulle-part")]
    public async Task An_english_reader_reads_no_french_sentence_of_the_panel(string path)
    {
        var visitor = await Visit(Person.Manager, locale: "en-GB");
        await visitor.Open(path);

        await Expect(visitor.Page.Locator("html")).ToHaveAttributeAsync("lang", "en");
        var text = await visitor.Page.EvaluateAsync<string>(WithoutFrenchPosts);
        var lines = text.Split('\n', StringSplitOptions.TrimEntries | StringSplitOptions.RemoveEmptyEntries);
        Assert.Equal([], lines.Where(FrenchOnly.Contains));
        Assert.Equal([], FrenchParts.Where(part => text.Contains(part, StringComparison.Ordinal)));
    }

    [Fact]
    public async Task A_stranger_signs_in_in_english()
    {
        var visitor = await Visit(Person.Nobody, locale: "en-GB");
        await visitor.Open("/signin");

        await Expect(visitor.Page.Locator("html")).ToHaveAttributeAsync("lang", "en");
        await visitor.Page.GetByLabel("Password").FillAsync(DemoCast.Password);
        await Expect(visitor.Page.GetByRole(AriaRole.Button)).ToHaveTextAsync("Sign in");
    }

    // Posts and quotes are in their author's language, and marked so for who has the page read aloud.
    private const string WithoutFrenchPosts = "() => { document.querySelectorAll('body [lang=fr]').forEach(e => e.hidden = true); return document.body.innerText; }";

    // A sentence that is the same in both languages tells nothing.
    private static HashSet<string> FrenchOnly { get; } = [.. Sentences(CultureInfo.InvariantCulture).Except(Sentences(CultureInfo.GetCultureInfo("en")))];

    // What stands between the values of a sentence, long enough to be nobody's post.
    private static string[] FrenchParts { get; } = [.. FrenchOnly.SelectMany(s => Value.Split(s)).Where(part => part.Length >= 14 && part.Contains(' ', StringComparison.Ordinal))];

    private static Regex Value => new(@"\{\d[^}]*\}");

    private static IEnumerable<string> Sentences(CultureInfo culture) =>
        Say.Resources.GetResourceSet(culture, createIfNotExists: true, tryParents: false)!.Cast<DictionaryEntry>().Select(e => (string)e.Value!);
}
