using Scheduler.Tests.Connectors.Bluesky;

namespace Scheduler.Tests.Connectors.Conformance;

public sealed class PdsConformance(PdsServer server) : ConnectorConformance(new PdsSubject(server)), IClassFixture<PdsServer>;
