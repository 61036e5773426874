using Scheduler.Connectors;

namespace Scheduler.Tests.Connectors.Support;

/// <summary>Prepares as the product does: again and again, waiting as long as it is told, never longer.</summary>
public static class Preparing
{
    public static async Task<Prepared> PrepareToTheEnd(this IConnector connector, Outgoing post, Access access, Prepared? earlier, CancellationToken cancellationToken)
    {
        while (true)
        {
            switch (await connector.Prepare(post, access, earlier, cancellationToken))
            {
                case PrepareOutcome.Ready ready:
                    return ready.Prepared;
                case PrepareOutcome.NotYet notYet:
                    earlier = notYet.Prepared;
                    await Task.Delay(notYet.Wait, TimeProvider.System, cancellationToken);
                    break;
                case PrepareOutcome.Refused refused:
                    throw new InvalidOperationException($"Preparing was refused: {refused.Error.Code} {refused.Error.Raw}");
            }
        }
    }
}
