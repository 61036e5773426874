using System.Net;
using System.Text;
using Scheduler.Tests.Web.Hosting;

namespace Scheduler.Tests.Web.Answers;

public sealed class ProblemTests(Practice practice)
{
    [Theory]
    [InlineData("fr")]
    [InlineData("en")]
    public async Task A_refusal_speaks_the_callers_language_and_holds_both(string language)
    {
        using var program = practice.Browse(language: language).With(practice.Key);
        var answer = await program.Post("/api/v1/posts", new { owner = practice.Ysaline.Owner, content = new { title = "" } });
        Assert.Equal(HttpStatusCode.BadRequest, answer.StatusCode);
        Assert.Equal("application/problem+json", answer.Content.Headers.ContentType!.MediaType);
        var problem = await answer.Json();
        Assert.Equal("invalid.title", (string)problem["code"]!);
        Assert.Equal((string)problem[language]!, (string)problem["detail"]!);
        Assert.NotEqual((string)problem["fr"]!, (string)problem["en"]!);
    }

    [Theory]
    [InlineData("{ not json", 400, "http.malformed")]
    [InlineData("""{ "owner": null, "content": { "title": "x" } }""", 400, "http.malformed")]
    [InlineData("""{ "owner": "s.corvaisier", "content": { "title": "x", "variants": [null] } }""", 400, "invalid.null")]
    [InlineData("""{ "owner": "s.corvaisier", "content": { "title": "x", "variants": [{ "channel": "x/nobody", "text": "" }] } }""", 400, "invalid.channel")]
    [InlineData("""{ "owner": "../autre", "content": { "title": "x" } }""", 404, "not-found")]
    public async Task Whatever_is_sent_gets_a_reasoned_refusal(string body, int status, string code)
    {
        using var program = practice.Browse(language: "en").With(practice.Key);
        var answer = await program.Send(new(HttpMethod.Post, "/api/v1/posts") { Content = new StringContent(body, Encoding.UTF8, "application/json") });
        Assert.Equal(status, (int)answer.StatusCode);
        Assert.Equal(code, await answer.Code());
    }

    [Fact]
    public async Task No_key_a_wrong_key_and_a_malformed_key_get_one_answer()
    {
        using var nobody = practice.Browse();
        using var wrong = practice.Browse().With(practice.Key[..^3] + "xyz");
        using var malformed = practice.Browse().With("sk_atelier");
        foreach (var program in new[] { nobody, wrong, malformed })
        {
            var answer = await program.Get("/api/v1/owners");
            Assert.Equal(HttpStatusCode.Unauthorized, answer.StatusCode);
            Assert.Equal("access.key", await answer.Code());
        }
    }

    [Fact]
    public async Task A_key_that_asks_too_often_is_told_when_to_come_back()
    {
        using var program = practice.Browse().With(await practice.NewKey(practice.Ysaline));
        var answers = await Task.WhenAll(Enumerable.Range(0, 90).Select(_ => program.Get("/api/v1/owners")));
        var refused = answers.First(answer => answer.StatusCode == HttpStatusCode.TooManyRequests);
        Assert.Equal("http.too-many", await refused.Code());
        Assert.True(refused.Headers.RetryAfter!.Delta > TimeSpan.Zero);
    }
}
