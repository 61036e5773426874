using Scheduler.Contracts.Channels;
using Scheduler.Sandbox;
using Scheduler.Tests.Connectors.Support;

namespace Scheduler.Tests.Connectors.Conformance;

public sealed class LinkedInSubject(SandboxServer server, bool organisation)
    : SandboxSubject(server, Networks.LinkedIn, organisation ? "urn:li:organization:{0}" : "urn:li:person:p{0}")
{
    public override Network Network => Network.LinkedIn;

    public override string LongestText => new('é', 3_000);

    public override bool CanTell => organisation;

    public override (string Option, string Value)[] Options(Uri proxied) => [("AuthorityAddress", proxied.AbsoluteUri)];

    public override bool IsPublish(Call call) => call is { Method: "POST", Path: "/sandbox/linkedin/rest/posts" };
}
