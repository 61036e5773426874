using System.Text.Json.Nodes;
using Scheduler.Web.Charter;
using Scheduler.Web.Posts.Api;

namespace Scheduler.Web.Answers.Document;

/// <summary>An example for each body that a caller writes.</summary>
internal static class ApiExamples
{
    public static JsonNode? Of(Type type) =>
        type == typeof(NewPostBody) ? JsonNode.Parse($$"""{ "owner": "s.corvaisier", "content": {{Content}} }""")
        : type == typeof(EditedPostBody) ? JsonNode.Parse($$"""{ "version": 1, "content": {{Content}} }""")
        : type == typeof(CancelBody) ? JsonNode.Parse("""{ "reason": "Le sujet sera repris le mois prochain." }""")
        : type == typeof(CheckRequest) ? JsonNode.Parse("""{ "network": "linkedIn", "text": "Le canal carpien : ce que l’on peut proposer.", "language": "fr", "sources": ["https://www.ameli.fr"] }""")
        : null;

    private const string Content = """
        {
          "title": "Canal carpien : les signes",
          "language": "fr",
          "sources": ["https://www.ameli.fr/assure/sante/themes/canal-carpien"],
          "variants": [
            {
              "channel": "linkedin/urn:li:person:abc123",
              "text": "Des fourmillements dans la main la nuit : et si c’était le canal carpien ?",
              "plannedAt": "2027-01-12T07:30:00Z"
            }
          ]
        }
        """;
}
