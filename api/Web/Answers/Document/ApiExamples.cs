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
        : type == typeof(CheckRequest) ? JsonNode.Parse(Check)
        : null;

    private const string Check = """
        {
          "network": "linkedIn",
          "text": "Le canal carpien : ce que l’on peut proposer.",
          "language": "fr",
          "owner": "s.corvaisier",
          "firstComment": "L’article complet est sur le site du cabinet.",
          "card": { "title": "Canal carpien : les signes", "description": "Quand consulter, et pourquoi." },
          "media": [{ "kind": "image", "alt": "Schéma du poignet", "nature": "drawing", "owner": "own", "words": "" }],
          "sources": ["https://www.ameli.fr"],
          "datedOn": "2026-11-02",
          "boosted": false,
          "aiGenerated": false,
          "article": "https://main-val-dorme.example/canal-carpien",
          "asOf": "2026-11-25"
        }
        """;

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
