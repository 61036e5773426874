namespace Scheduler.Tests.Connectors.Conformance;

public sealed class LinkedInPageConformance(SandboxServer server) : ConnectorConformance(new LinkedInSubject(server, organisation: true)), IClassFixture<SandboxServer>;
