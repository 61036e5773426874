using Scheduler.Contracts.Channels;
using Scheduler.Sandbox;
using Scheduler.Tests.Connectors.Support;

namespace Scheduler.Tests.Connectors.Conformance;

public sealed class XSubject(SandboxServer server) : SandboxSubject(server, Networks.X, "220{0}")
{
    public override Network Network => Network.X;

    public override string LongestText => new('é', 280);

    public override bool IsPublish(Call call) => call is { Method: "POST", Path: "/sandbox/x/2/tweets" };
}
