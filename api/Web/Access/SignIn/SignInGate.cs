using System.Threading.RateLimiting;

namespace Scheduler.Web.Access.SignIn;

/// <summary>One try at a time for an address, a few waiting: tries sent all at once are counted one by one, and a flood is refused.</summary>
public sealed class SignInGate : IDisposable
{
    private readonly PartitionedRateLimiter<string> _turns = PartitionedRateLimiter.Create<string, string>(address =>
        RateLimitPartition.GetConcurrencyLimiter(address, _ => new() { PermitLimit = 1, QueueLimit = 5 }));

    /// <summary>Waits for the turn; not acquired when too many wait already.</summary>
    public ValueTask<RateLimitLease> Enter(string address, CancellationToken cancellationToken) =>
        _turns.AcquireAsync(address, 1, cancellationToken);

    /// <inheritdoc/>
    public void Dispose() => _turns.Dispose();
}
