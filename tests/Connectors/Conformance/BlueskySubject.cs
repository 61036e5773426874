using Scheduler.Connectors;
using Scheduler.Connectors.Bluesky;
using Scheduler.Contracts.Channels;
using Scheduler.Sandbox;
using Scheduler.Tests.Connectors.Support;

namespace Scheduler.Tests.Connectors.Conformance;

public sealed class BlueskySubject(SandboxServer server) : SandboxSubject(server, Networks.Bluesky, "did:plc:cabinet{0}")
{
    public override Network Network => Network.Bluesky;

    public override string LongestText => new('é', 300);

    public override Outgoing Post(string text)
    {
        var post = base.Post(text);
        return post with { RecordKey = Tid.Create(post.CreatedAt, 7) };
    }

    public override bool IsPublish(Call call) => call.Path.EndsWith("putRecord", StringComparison.Ordinal);
}
