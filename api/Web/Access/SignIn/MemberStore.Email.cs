using Microsoft.AspNetCore.Identity;
using Scheduler.Contracts.Agencies;

namespace Scheduler.Web.Access.SignIn;

public sealed partial class MemberStore : IUserEmailStore<MemberAccount>
{
    /// <inheritdoc/>
    public Task SetEmailAsync(MemberAccount user, string? email, CancellationToken cancellationToken)
    {
        user.Record = user.Record with { Email = email?.Trim() ?? "" };
        return Task.CompletedTask;
    }

    /// <inheritdoc/>
    public Task<string?> GetEmailAsync(MemberAccount user, CancellationToken cancellationToken) => Task.FromResult<string?>(user.Record.Email);

    /// <summary>Whoever makes a member vouches for the address: there is no self-registration.</summary>
    public Task<bool> GetEmailConfirmedAsync(MemberAccount user, CancellationToken cancellationToken) => Task.FromResult(true);

    /// <inheritdoc/>
    public Task SetEmailConfirmedAsync(MemberAccount user, bool confirmed, CancellationToken cancellationToken) => Task.CompletedTask;

    /// <inheritdoc/>
    public Task<MemberAccount?> FindByEmailAsync(string normalizedEmail, CancellationToken cancellationToken) =>
        FindByNameAsync(normalizedEmail, cancellationToken);

    /// <inheritdoc/>
    public Task<string?> GetNormalizedEmailAsync(MemberAccount user, CancellationToken cancellationToken) =>
        Task.FromResult<string?>(LoginName.Normalize(user.Record.Email));

    /// <inheritdoc/>
    public Task SetNormalizedEmailAsync(MemberAccount user, string? normalizedEmail, CancellationToken cancellationToken) => Task.CompletedTask;
}
