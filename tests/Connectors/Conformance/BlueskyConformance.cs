namespace Scheduler.Tests.Connectors.Conformance;

public sealed class BlueskyConformance(SandboxServer server) : ConnectorConformance(new BlueskySubject(server)), IClassFixture<SandboxServer>;
