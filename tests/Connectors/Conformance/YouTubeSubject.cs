using Scheduler.Connectors;
using Scheduler.Contracts.Channels;
using Scheduler.Sandbox;
using Scheduler.Tests.Connectors.Support;

namespace Scheduler.Tests.Connectors.Conformance;

public sealed class YouTubeSubject(SandboxServer server) : SandboxSubject(server, Networks.YouTube, "UC{0}")
{
    public override Network Network => Network.YouTube;

    public override string LongestText => new('é', 2_500);

    public override (string Option, string Value)[] Options(Uri proxied) => [("AuthorityAddress", proxied.AbsoluteUri)];

    public override Outgoing Post(string text) => base.Post(text) with { Title = "Hernie de l’aine", Media = [Videos.Mp4(1_000)] };

    public override bool IsPublish(Call call) => call is { Method: "PUT", Path: "/sandbox/youtube/upload/youtube/v3/videos" } && !call.Range.StartsWith("bytes */", StringComparison.Ordinal);
}
