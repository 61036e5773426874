namespace Scheduler.Tests.Connectors.Conformance;

public sealed class YouTubeConformance(SandboxServer server) : ConnectorConformance(new YouTubeSubject(server)), IClassFixture<SandboxServer>;
