using System.Text.Json.Nodes;

namespace Scheduler.Tests.Connectors.Sandbox;

public sealed record Reply(int Status, string Text, IReadOnlyDictionary<string, string> Headers)
{
    public JsonNode? Json => Text.Length == 0 ? null : JsonNode.Parse(Text);

    public string? this[string path]
    {
        get
        {
            var node = Json;
            foreach (var part in path.Split('.')) { node = int.TryParse(part, out var at) ? node?[at] : node?[part]; }
            return node?.ToString();
        }
    }
}
