using Microsoft.AspNetCore.Identity;

namespace Scheduler.Web.Access.SignIn;

public sealed partial class MemberStore : IUserLockoutStore<MemberAccount>
{
    /// <inheritdoc/>
    public Task<DateTimeOffset?> GetLockoutEndDateAsync(MemberAccount user, CancellationToken cancellationToken) => Task.FromResult(user.Record.LockoutEnd);

    /// <inheritdoc/>
    public Task SetLockoutEndDateAsync(MemberAccount user, DateTimeOffset? lockoutEnd, CancellationToken cancellationToken)
    {
        user.Record = user.Record with { LockoutEnd = lockoutEnd };
        return Task.CompletedTask;
    }

    /// <inheritdoc/>
    public Task<int> IncrementAccessFailedCountAsync(MemberAccount user, CancellationToken cancellationToken)
    {
        user.Record = user.Record with { AccessFailedCount = user.Record.AccessFailedCount + 1 };
        return Task.FromResult(user.Record.AccessFailedCount);
    }

    /// <inheritdoc/>
    public Task ResetAccessFailedCountAsync(MemberAccount user, CancellationToken cancellationToken)
    {
        user.Record = user.Record with { AccessFailedCount = 0 };
        return Task.CompletedTask;
    }

    /// <inheritdoc/>
    public Task<int> GetAccessFailedCountAsync(MemberAccount user, CancellationToken cancellationToken) => Task.FromResult(user.Record.AccessFailedCount);

    /// <summary>Nobody is exempt.</summary>
    public Task<bool> GetLockoutEnabledAsync(MemberAccount user, CancellationToken cancellationToken) => Task.FromResult(true);

    /// <inheritdoc/>
    public Task SetLockoutEnabledAsync(MemberAccount user, bool enabled, CancellationToken cancellationToken) => Task.CompletedTask;
}
