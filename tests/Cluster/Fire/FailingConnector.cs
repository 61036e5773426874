using Scheduler.Connectors;
using Scheduler.Contracts.Channels;

namespace Scheduler.Tests.Cluster.Fire;

/// <summary>A network's connector, until the point at which this process dies.</summary>
internal sealed class FailingConnector(IConnector connector, FailPlan plan) : IConnector
{
    public Network Network => connector.Network;

    public ConnectorLimits Limits => connector.Limits;

    private string Key => $"/{Network.Slug()}/";

    public IReadOnlyList<ContentProblem> Validate(Outgoing post) => connector.Validate(post);

    public long Cost(Outgoing post, Prepared? earlier) => connector.Cost(post, earlier);

    public async Task<PrepareOutcome> Prepare(Outgoing post, Access access, Prepared? earlier, CancellationToken cancellationToken)
    {
        var outcome = await connector.Prepare(post, access, earlier, cancellationToken);
        if (outcome is PrepareOutcome.Ready && plan.IsAt(FailPoint.AfterUpload, Key)) { FailPlan.Die(); }
        return outcome;
    }

    public async Task<SendOutcome> Publish(Outgoing post, Access access, Prepared prepared, CancellationToken cancellationToken)
    {
        if (plan.IsAt(FailPoint.BeforeCall, Key)) { FailPlan.Die(); }
        var outcome = await connector.Publish(post, access, prepared, cancellationToken);
        if (plan.IsAt(FailPoint.AfterCall, Key)) { FailPlan.Die(); }
        return outcome;
    }

    public Task<FindOutcome> Find(Outgoing post, Access access, Prepared prepared, CancellationToken cancellationToken) => connector.Find(post, access, prepared, cancellationToken);

    public Task<RefreshOutcome> Refresh(Secrets secrets, CancellationToken cancellationToken) => connector.Refresh(secrets, cancellationToken);
}
