using Scheduler.Connectors;
using Scheduler.Contracts.Channels;
using Scheduler.Sandbox;
using Scheduler.Tests.Connectors.Support;

namespace Scheduler.Tests.Connectors.Conformance;

public sealed class InstagramSubject(SandboxServer server) : SandboxSubject(server, Networks.Instagram, "1784140{0}")
{
    public override Network Network => Network.Instagram;

    public override string LongestText => new('é', 2_200);

    public override (string Option, string Value)[] Options(Uri proxied) => [("PollEvery", "00:00:00.020")];

    public override Outgoing Post(string text) => base.Post(text) with { Media = [Pictures.Jpeg("Dessin d’une hanche", Server.Picture)] };

    public override bool IsPublish(Call call) => call.Path.EndsWith("/media_publish", StringComparison.Ordinal);
}
