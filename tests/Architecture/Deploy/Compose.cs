using Scheduler.Tests.Architecture.House;
using YamlDotNet.Core;
using YamlDotNet.Serialization;

namespace Scheduler.Tests.Architecture.Deploy;

/// <summary>The services of deploy/compose.yml, its anchors and merges resolved.</summary>
internal static class Compose
{
    private static readonly Dictionary<string, Dictionary<string, object>> s_services = Read();

    public static string Text(string service, string name) => (string)s_services[service][name];

    public static string[] Texts(string service, string name) => [.. ((List<object>)s_services[service][name]).Cast<string>()];

    public static Dictionary<string, string> Map(string service, string name) =>
        ((Dictionary<object, object>)s_services[service][name]).ToDictionary(p => (string)p.Key, p => p.Value as string ?? "");

    private static Dictionary<string, Dictionary<string, object>> Read()
    {
        using var file = File.OpenText(Repository.Path("deploy/compose.yml"));
        var read = new DeserializerBuilder().IgnoreUnmatchedProperties().Build().Deserialize<Document>(new MergingParser(new Parser(file)));
        return read.Services;
    }

    private sealed class Document
    {
        [YamlMember(Alias = "services")]
        public Dictionary<string, Dictionary<string, object>> Services { get; set; } = [];
    }
}
