namespace Scheduler.Tests.Connectors.Conformance;

public sealed class InstagramConformance(SandboxServer server) : ConnectorConformance(new InstagramSubject(server)), IClassFixture<SandboxServer>;
