using System.Text.Json.Nodes;

namespace Scheduler.Tests.Web.Hosting;

/// <summary>Answers, read.</summary>
internal static class Reading
{
    public static Task<string> Text(this HttpResponseMessage response) =>
        response.Content.ReadAsStringAsync(Xunit.TestContext.Current.CancellationToken);

    public static async Task<JsonNode> Json(this HttpResponseMessage response) => JsonNode.Parse(await response.Text())!;

    public static async Task<string> Code(this HttpResponseMessage response) => (string)(await response.Json())["code"]!;
}
