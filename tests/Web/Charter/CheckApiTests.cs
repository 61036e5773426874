using System.Net;
using Scheduler.Tests.Web.Hosting;

namespace Scheduler.Tests.Web.Charter;

public sealed class CheckApiTests(Practice practice)
{
    [Fact]
    public async Task A_text_is_checked_in_the_surgeons_name_and_each_finding_quotes_it_in_both_languages()
    {
        const string text = "Je suis le meilleur chirurgien de la main de France : résultat garanti à 100 % !";
        using var program = practice.Browse().With(practice.Key);
        var answer = await program.Post("/api/v1/charter/check", new { network = "linkedIn", text, owner = practice.Ysaline.Owner });
        Assert.Equal(HttpStatusCode.OK, answer.StatusCode);
        var report = await answer.Json();
        Assert.Equal("block", (string)report["verdict"]!);
        var quoted = report["findings"]!.AsArray().First(finding => finding!["quote"] is not null)!;
        Assert.Equal((string)quoted["quote"]!, text[(int)quoted["start"]!..(int)quoted["end"]!]);
        Assert.NotEqual("", (string)quoted["problem"]!["fr"]!);
        Assert.NotEqual("", (string)quoted["instead"]!["en"]!);
    }

    [Fact]
    public async Task A_text_is_not_checked_in_the_name_of_another_agencys_surgeon()
    {
        using var program = practice.Browse().With(practice.Key);
        var answer = await program.Post("/api/v1/charter/check", new { network = "x", text = "Bonjour", owner = practice.Stranger.Owner });
        Assert.Equal(HttpStatusCode.NotFound, answer.StatusCode);
    }
}
