using Bunit;
using Microsoft.AspNetCore.Http;
using Scheduler.Contracts.Charter;
using Scheduler.Contracts.Posts;
using Scheduler.Web.Panel.Approval;

namespace Scheduler.Tests.Web.Panel;

public sealed class SigningPageTests : PanelBench
{
    private const string Text = "Environ trois patients sur quatre sont soulagés.";

    private IRenderedComponent<SignView> Page(SignSheet sheet, SignEntry? entry = null) =>
        Render<SignView>(p => p.Add(v => v.Sheet, sheet).Add(v => v.Entry, entry ?? new SignEntry()));

    [Fact]
    public void The_form_signs_the_hash_that_was_shown()
    {
        var form = Page(Samples.Sheet(Samples.Post(Text))).Find("form#sign");
        Assert.Equal("post", form.GetAttribute("method"));
        Assert.Equal("c0ffee00", form.QuerySelector("input[name=hash]")!.GetAttribute("value"));
        Assert.NotNull(form.QuerySelector("input[name=__RequestVerificationToken]"));
    }

    [Fact]
    public void No_attestation_is_ticked_beforehand_and_each_asks_for_a_reason()
    {
        var page = Page(Samples.Sheet(Samples.Post(Text, Samples.Finding(Text, "trois patients sur quatre", FindingSeverity.Attest))));
        var box = page.Find("input[name=attest]");
        Assert.False(box.HasAttribute("checked"));
        Assert.Equal("sign", box.GetAttribute("form"));
        Assert.Equal("", page.Find("textarea[name='reason.CNOM-C4']").TextContent);
    }

    [Fact]
    public void One_attestation_is_asked_for_a_rule_found_twice()
    {
        var page = Page(Samples.Sheet(Samples.Post(Text, Samples.Finding(Text, "trois", FindingSeverity.Attest), Samples.Finding(Text, "quatre", FindingSeverity.Attest))));
        Assert.Single(page.FindAll("input[name=attest]"));
        Assert.Contains("constat 1", page.Find("#finding-2").TextContent);
    }

    [Fact]
    public void A_reason_that_was_typed_is_still_there_after_a_refusal()
    {
        var form = new FormCollection(new() { ["hash"] = "c0ffee00", ["reason.CNOM-C4"] = "Source relue ce matin." });
        var entry = SignEntry.Read(form);
        Assert.Single(entry.Attest(["CNOM-C4"]));
        Assert.True(entry.Errors.ContainsKey("attest.CNOM-C4"));
        var page = Page(Samples.Sheet(Samples.Post(Text, Samples.Finding(Text, "trois", FindingSeverity.Attest))), entry);
        Assert.Equal("Source relue ce matin.", page.Find("textarea[name='reason.CNOM-C4']").TextContent);
        Assert.Equal("true", page.Find("input[name=attest]").GetAttribute("aria-invalid"));
    }

    [Fact]
    public void What_the_charter_blocks_has_no_button_to_sign()
    {
        var page = Page(Samples.Sheet(Samples.Post(Text, Samples.Finding(Text, "trois", FindingSeverity.Block))));
        Assert.Empty(page.FindAll("form#sign"));
        Assert.Contains("La charte bloque", page.Find(".why-not").TextContent);
    }

    [Fact]
    public void Someone_who_may_not_sign_is_told_who_does()
    {
        var page = Page(Samples.Sheet(Samples.Post(Text)) with { MaySign = false, MayAttest = false });
        Assert.Empty(page.FindAll("form"));
        Assert.Contains("Dr Théophane Bellacombe", page.Find(".why-not").TextContent);
    }

    [Fact]
    public void The_hour_is_the_surgeons_own_with_Paris_beside_it()
    {
        var facts = Page(Samples.Sheet(Samples.Post(Text))).Find("dl.facts");
        Assert.Equal("2026-11-24T08:15:00Z", facts.QuerySelector("time")!.GetAttribute("datetime"));
        Assert.Contains("demain à 12\u00a0h\u00a015 (heure de La Réunion, 9\u00a0h\u00a015 à Paris)", facts.TextContent);
    }

    [Fact]
    public void A_new_version_shows_what_went_out_and_what_came_in()
    {
        var post = Samples.Post("Le cabinet ferme le 3 décembre au soir.");
        var seen = post.Content with { Variants = [.. post.Content.Variants.Select(v => v with { Text = "Le cabinet ferme le 4 décembre." })] };
        var change = Page(Samples.Sheet(post with { LastSeen = seen }) with { Asked = "La date est fausse." }).Find("#changed");
        Assert.Contains("La date est fausse.", change.TextContent);
        Assert.Contains("4", change.QuerySelector("del")!.TextContent);
        Assert.Contains("3", change.QuerySelector("ins")!.TextContent);
        Assert.Single(change.QuerySelectorAll(".change"));
    }

    [Fact]
    public void There_is_one_title_and_the_networks_are_plain_links()
    {
        var page = Page(Samples.Sheet(Samples.Post(Text)));
        Assert.Single(page.FindAll("h1"));
        Assert.Equal(["/sign/s.theo/019a0000000070008000000000000001?n=1", "/sign/s.theo/019a0000000070008000000000000001?n=2"], page.FindAll("nav.tabs a").Select(a => a.GetAttribute("href")));
    }

    [Fact]
    public void A_post_that_is_no_longer_waiting_cannot_be_signed() =>
        Assert.Empty(Page(Samples.Sheet(Samples.Post(Text) with { State = PostState.Draft })).FindAll("form#sign"));
}
