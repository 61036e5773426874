using System.Text.Json.Nodes;
using Scheduler.Contracts.Agencies;
using Scheduler.Contracts.Charter;
using Scheduler.Contracts.Posts;
using Scheduler.Contracts.Publishing;
using Scheduler.Store.Registers;
using Scheduler.Tests.Pipeline.Support;

namespace Scheduler.Tests.Pipeline.Charter;

public sealed class OverruleTests(World world) : PipelineTests(world)
{
    private const string Draw = "Tirage au sort dimanche parmi nos abonnés, un bilan à la clé.";

    private static readonly Actor Deputy = new() { Kind = ActorKind.Person, Id = "remplacant", Name = "Dr Remplaçant" };

    [Fact]
    public async Task A_block_is_overruled_by_two_different_people_and_then_signed_kept_beside_the_signature_and_out()
    {
        var (practice, post, mark) = await Contested(Draw, 30);
        Assert.Equal("post.blocked", (await post.Submit(Support.Practice.Manager, Token)).Refusal!.Code);
        Assert.Equal("reason.missing", (await post.Overrule(mark, " ", Support.Rules.Owner, Token)).Refusal!.Code);
        Assert.Null((await post.Overrule(mark, "Il s’agit d’un essai randomisé.", Support.Rules.Owner, Token)).Refusal);
        Assert.Equal("overrule.two-people", (await post.Overrule(mark, "Encore moi.", Support.Rules.Owner, Token)).Refusal!.Code);
        Assert.Equal("post.blocked", (await post.Submit(Support.Practice.Manager, Token)).Refusal!.Code);

        var overruled = (await post.Overrule(mark, "Je réponds de ce texte.", Support.Practice.Surgeon, Token)).Value!;
        Assert.Empty(overruled.Stops);
        Assert.Equal(FindingSeverity.Block, Assert.Single(overruled.Findings, f => FindingMark.Of(f) == mark).Severity);
        Assert.Null((await post.Submit(Support.Practice.Manager, Token)).Refusal);
        Assert.Null((await Support.Practice.Sign(post)).Refusal);

        var kept = Assert.Single((await World.Signature(post)).Overruled);
        Assert.Equal(["Il s’agit d’un essai randomisé.", "Je réponds de ce texte."], kept.Statements.Select(s => s.Reason));
        var told = Assert.Single(await World.Trail(post, "post.overruled"));
        Assert.Equal((mark.Rule, mark.Quote, "Je réponds de ce texte."), (told.Facts["rule"], told.Facts["quote"], told.Facts["reason"]));
        Assert.Single(await World.Trail(post, "post.contested"));

        // Another pack is in force at the last gate, and nothing was checked with it before.
        await World.Activate(new(practice.Owner.Agency));
        await World.Pass(TimeSpan.FromMinutes(31));
        await practice.UntilState(post, PublicationState.Published);
    }

    [Fact]
    public async Task Any_edit_of_the_text_voids_what_two_people_wrote()
    {
        var (practice, post, mark) = await Contested(Draw, 600);
        await post.Overrule(mark, "Raison.", Support.Rules.Owner, Token);
        Assert.Empty((await post.Overrule(mark, "Raison.", Support.Practice.Surgeon, Token)).Value!.Stops);
        var edited = (await post.Edit(practice.Content(Draw + " Bonne semaine.", In(600)), 1, Support.Practice.Manager, Token)).Value!;
        Assert.Single(edited.Stops);
        Assert.Empty(edited.Objections);
        Assert.Equal("post.blocked", (await post.Submit(Support.Practice.Manager, Token)).Refusal!.Code);
        Assert.Equal("overrule.not-contested", (await post.Overrule(mark, "Raison.", Support.Practice.Surgeon, Token)).Refusal!.Code);
    }

    [Fact]
    public async Task A_delegate_neither_overrules_nor_attests_and_a_manager_does_not_overrule()
    {
        var (practice, post, mark) = await Contested(Draw, 600);
        var now = World.Clock.GetUtcNow();
        await practice.Person.Delegate(new() { Member = Deputy.Id, Name = Deputy.Name, From = now.AddMinutes(-1), Until = now.AddDays(7) }, Support.Practice.Surgeon, Token);
        Assert.Equal("overrule.not-yours", (await post.Overrule(mark, "Pour lui.", Deputy, Token)).Refusal!.Code);
        Assert.Equal("overrule.not-yours", (await post.Overrule(mark, "Pour elle.", Support.Practice.Manager, Token)).Refusal!.Code);
        Assert.Equal("overrule.not-yours", (await post.Overrule(mark, "Par programme.", Support.Rules.Owner with { Kind = ActorKind.ApiKey }, Token)).Refusal!.Code);

        await World.Activate(new(practice.Owner.Agency));
        var attested = await practice.Submitted(practice.Content("Une citrouille.", In(700)));
        Assert.Equal("sign.only-surgeon-attests", (await Support.Practice.Sign(attested, Deputy, new Attestation { Rule = TestPacks.Attests, Reason = "Pour lui." })).Refusal!.Code);
    }

    [Fact]
    public async Task A_rule_that_leaves_no_room_is_not_overruled_whoever_writes()
    {
        var practice = await Practice();
        await World.Activate(await World.Agency(practice));
        var post = await Draft(practice, "Un ananas.", 600);
        var mark = await post.Block();
        Assert.Equal(TestPacks.BlocksForGood, mark.Rule);
        Assert.Null((await post.Contest(mark, "Il est en plastique.", Support.Practice.Manager, Token)).Refusal);
        var refused = (await post.Overrule(mark, "Raison.", Support.Practice.Surgeon, Token)).Refusal!;
        Assert.Equal("overrule.forbidden", refused.Code);
        Assert.Contains("Le mot peut être juste.", refused.French, StringComparison.Ordinal);
        Assert.Contains("The word may be right.", refused.English, StringComparison.Ordinal);
        Assert.Equal("overrule.forbidden", (await post.Overrule(mark, "Raison.", Support.Rules.Owner, Token)).Refusal!.Code);
    }

    [Fact]
    public async Task A_block_is_contested_once_with_a_reason_and_the_surgeon_is_written_to()
    {
        var practice = await Practice();
        await World.Agency(practice);
        var post = await Draft(practice, Draw, 600);
        var mark = await post.Block();
        Assert.Equal("reason.missing", (await post.Contest(mark, "", Support.Practice.Manager, Token)).Refusal!.Code);
        Assert.Equal("finding.gone", (await post.Contest(mark with { Quote = "autre chose" }, "Raison.", Support.Practice.Manager, Token)).Refusal!.Code);
        Assert.Null((await post.Contest(mark, "C’est un essai.", Support.Practice.Manager, Token)).Refusal);
        Assert.Equal("contest.there", (await post.Contest(mark, "Encore.", Support.Practice.Manager, Token)).Refusal!.Code);
        var letter = Assert.Single(await World.Service<Letters>().Read(practice.Owner.Agency, Token));
        Assert.EndsWith("/" + Support.Practice.Surgeon.Id, letter.To, StringComparison.Ordinal);
        Assert.DoesNotContain("abonnés", letter.Body, StringComparison.Ordinal);
    }

    [Fact]
    public async Task A_mistake_keeps_the_text_the_finding_and_the_remark_once_and_the_post_stays_as_it_is()
    {
        var practice = await Practice();
        await World.Agency(practice);
        var post = await Draft(practice, Draw, 600);
        var before = (await post.Read(Token))!;
        var mark = await post.Block();
        Assert.Null((await post.Report(mark, "Un essai, pas un jeu.", Support.Practice.Manager, Token)).Refusal);
        await post.Report(mark, "Un essai, pas un jeu.", Support.Practice.Manager, Token);
        var after = (await post.Read(Token))!;
        Assert.Equal((before.State, before.UpdatedAt, before.Version), (after.State, after.UpdatedAt, after.Version));

        var kept = Assert.Single(await World.Service<Remarks>().Read(practice.Owner.Agency, Token));
        Assert.Equal((RemarkKind.Mistake, mark, "Un essai, pas un jeu."), (kept.Kind, FindingMark.Of(kept.Finding), kept.Remark));
        var line = JsonNode.Parse(kept.Line)!;
        Assert.Equal(("bluesky", Draw, "Un essai, pas un jeu."), ((string)line["channel"]!, (string)line["text"]!, (string)line["remark"]!));
        Assert.Equal(before.Findings.Length - 1, line["expect"]!.AsArray().Count);
        Assert.DoesNotContain(line["expect"]!.AsArray(), e => (string)e!["rule"]! == mark.Rule);
        Assert.DoesNotContain("Camille", kept.Line, StringComparison.Ordinal);
        Assert.DoesNotContain("Ysaline", kept.Line, StringComparison.OrdinalIgnoreCase);
    }

    private async Task<IPostGrain> Draft(Practice practice, string text, double minutes)
    {
        var post = World.Grains.GetGrain<IPostGrain>(practice.NewPost().ToString());
        Assert.Null((await post.Create(practice.Content(text, In(minutes)), Support.Practice.Manager, Token)).Refusal);
        return post;
    }

    private async Task<(Practice Practice, IPostGrain Post, FindingMark Mark)> Contested(string text, double minutes)
    {
        var practice = await Practice();
        await World.Agency(practice);
        var post = await Draft(practice, text, minutes);
        var mark = await post.Block();
        Assert.Null((await post.Contest(mark, "Lisez la phrase entière.", Support.Practice.Manager, Token)).Refusal);
        return (practice, post, mark);
    }
}
