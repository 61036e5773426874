using System.Net;
using System.Text.Json.Nodes;
using Scheduler.Tests.Web.Hosting;

namespace Scheduler.Tests.Web.Charter;

public sealed class CheckApiTests(Practice practice)
{
    private const string Claim = "Résultat garanti à 100 %, sans aucun risque.";

    private async Task<HttpResponseMessage> Ask(object body)
    {
        using var program = practice.Browse().With(practice.Key);
        return await program.Post("/api/v1/charter/check", body);
    }

    private async Task<JsonArray> Findings(object body) => (await (await Ask(body)).Json())["findings"]!.AsArray();

    [Fact]
    public async Task A_text_is_checked_in_the_surgeons_name_and_each_finding_quotes_it_in_both_languages()
    {
        const string text = "Je suis le meilleur chirurgien de la main de France : résultat garanti à 100 % !";
        var answer = await Ask(new { network = "linkedIn", text, owner = practice.Ysaline.Owner });
        Assert.Equal(HttpStatusCode.OK, answer.StatusCode);
        var report = await answer.Json();
        Assert.Equal("block", (string)report["verdict"]!);
        var quoted = report["findings"]!.AsArray().First(finding => finding!["quote"] is not null)!;
        Assert.Equal((string)quoted["quote"]!, text[(int)quoted["start"]!..(int)quoted["end"]!]);
        Assert.NotEqual("", (string)quoted["problem"]!["fr"]!);
        Assert.NotEqual("", (string)quoted["instead"]!["en"]!);
        Assert.True(quoted.AsObject().ContainsKey("replacement"));
    }

    [Fact]
    public async Task A_text_is_not_checked_in_the_name_of_another_agencys_surgeon() =>
        Assert.Equal(HttpStatusCode.NotFound, (await Ask(new { network = "x", text = "Bonjour", owner = practice.Stranger.Owner })).StatusCode);

    [Fact]
    public async Task Everything_a_follower_reads_or_hears_is_read()
    {
        var found = await Findings(new
        {
            network = "linkedIn",
            text = "Bonjour.",
            title = Claim,
            firstComment = Claim,
            card = new { title = Claim, description = Claim },
            thread = new[] { "Suite.", Claim },
            media = new object[]
            {
                new { kind = "image", alt = Claim, caption = Claim, words = Claim, nature = "drawing", owner = "own" },
                new { kind = "video", alt = "Une vidéo", transcript = Claim, nature = "team", owner = "own" },
            },
        });
        Assert.Equal(
            ["alt/1", "caption/1", "card_description", "card_title", "first_comment", "thread/3", "title", "transcript/2", "words/1"],
            found.Where(finding => finding!["quote"] is not null).Select(finding => (string)finding!["part"]!).Distinct().Order(StringComparer.Ordinal));
    }

    [Fact]
    public async Task A_fact_that_is_told_counts_and_one_that_is_not_says_nothing()
    {
        const string text = "Le secrétariat change d’horaires lundi.";
        Assert.DoesNotContain(await Findings(new { network = "linkedIn", text }), finding => (string)finding!["severity"]! == "block");
        Assert.Contains(await Findings(new { network = "linkedIn", text, boosted = true }), finding => (string)finding!["severity"]! == "block");
    }

    [Theory]
    [InlineData("blog")]
    [InlineData("review_reply")]
    [InlineData("press")]
    [InlineData("linkedin")]
    public async Task A_text_may_be_meant_for_another_place_than_a_network(string network) =>
        Assert.Equal(HttpStatusCode.OK, (await Ask(new { network, text = "Bonjour." })).StatusCode);

    [Theory]
    [InlineData("""{ "network": "myspace", "text": "x" }""", "invalid.value", "network", "review_reply")]
    [InlineData("""{ "network": "x", "text": "x", "media": [{ "nature": "cat" }] }""", "invalid.value", "media[0].nature", "drawing")]
    [InlineData("""{ "network": "x", "text": "x", "asOf": "demain" }""", "invalid.value", "asOf", "YYYY-MM-DD")]
    [InlineData("""{ "network": "x", "text": "x", "boosted": "oui" }""", "invalid.value", "boosted", "true or false")]
    [InlineData("""{ "network": "x", "text": "x", "first_comment": "y" }""", "invalid.unknown", "first_comment", "no field")]
    [InlineData("""{ "network": "x" }""", "invalid.missing", "text", "Missing")]
    [InlineData("""{ "network": "x", "text": "x", "language": "de" }""", "invalid.language", "fr", "en")]
    [InlineData("""{ "network": "x", "text": "x", "article": "main.example" }""", "invalid.article", "article", "http")]
    [InlineData("""{ "network": "x", "text": "x", "alts": ["a"], "media": [{}] }""", "invalid.media", "media", "alts")]
    [InlineData("""{ "network": "x", "text": "x", "thread": [null] }""", "invalid.body", "list", "null")]
    [InlineData("ceci n’est pas du JSON", "invalid.body", "JSON", "object")]
    public async Task What_cannot_be_taken_is_named_with_what_can(string body, string code, string named, string taken)
    {
        using var program = practice.Browse().With(practice.Key);
        var answer = await program.Send(new(HttpMethod.Post, "/api/v1/charter/check") { Content = new StringContent(body, System.Text.Encoding.UTF8, "application/json") });
        Assert.Equal(HttpStatusCode.BadRequest, answer.StatusCode);
        var problem = await answer.Json();
        Assert.Equal(code, (string)problem["code"]!);
        Assert.Contains(named, (string)problem["en"]!, StringComparison.Ordinal);
        Assert.Contains(taken, (string)problem["en"]!, StringComparison.Ordinal);
    }

    [Fact]
    public async Task A_text_over_the_limit_is_refused() =>
        Assert.Equal("invalid.length", await (await Ask(new { network = "x", text = new string('a', 20_001) })).Code());

    [Fact]
    public async Task The_documents_example_is_taken_as_it_is()
    {
        using var program = practice.Browse().With(practice.Key);
        var document = await (await program.Get("/openapi/v1.json")).Json();
        var schema = document["components"]!["schemas"]!["CheckRequest"]!;
        var example = schema["examples"]![0]!.DeepClone().AsObject();
        example.Remove("owner");
        Assert.Equal(HttpStatusCode.OK, (await program.Post("/api/v1/charter/check", example)).StatusCode);
        Assert.Contains("review_reply", document.ToJsonString(), StringComparison.Ordinal);
        Assert.Equal(["network", "text"], schema["required"]!.AsArray().Select(name => (string)name!).Order(StringComparer.Ordinal));
    }
}
