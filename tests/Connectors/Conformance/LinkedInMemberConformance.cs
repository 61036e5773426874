namespace Scheduler.Tests.Connectors.Conformance;

public sealed class LinkedInMemberConformance(SandboxServer server) : ConnectorConformance(new LinkedInSubject(server, organisation: false)), IClassFixture<SandboxServer>;
