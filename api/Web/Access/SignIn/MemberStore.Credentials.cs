using Microsoft.AspNetCore.Identity;

namespace Scheduler.Web.Access.SignIn;

public sealed partial class MemberStore : IUserPasswordStore<MemberAccount>, IUserSecurityStampStore<MemberAccount>
{
    /// <inheritdoc/>
    public Task SetPasswordHashAsync(MemberAccount user, string? passwordHash, CancellationToken cancellationToken)
    {
        user.Record = user.Record with { PasswordHash = passwordHash ?? "" };
        return Task.CompletedTask;
    }

    /// <inheritdoc/>
    public Task<string?> GetPasswordHashAsync(MemberAccount user, CancellationToken cancellationToken) =>
        Task.FromResult(user.Record.PasswordHash is { Length: > 0 } hash ? hash : null);

    /// <inheritdoc/>
    public Task<bool> HasPasswordAsync(MemberAccount user, CancellationToken cancellationToken) => Task.FromResult(user.Record.PasswordHash.Length > 0);

    /// <inheritdoc/>
    public Task SetSecurityStampAsync(MemberAccount user, string stamp, CancellationToken cancellationToken)
    {
        user.Record = user.Record with { SecurityStamp = stamp };
        return Task.CompletedTask;
    }

    /// <inheritdoc/>
    public Task<string?> GetSecurityStampAsync(MemberAccount user, CancellationToken cancellationToken) =>
        Task.FromResult<string?>(user.Record.SecurityStamp);
}
