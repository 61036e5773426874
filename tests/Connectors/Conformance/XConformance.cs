namespace Scheduler.Tests.Connectors.Conformance;

public sealed class XConformance(SandboxServer server) : ConnectorConformance(new XSubject(server)), IClassFixture<SandboxServer>;
