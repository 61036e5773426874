using System.Text;
using Microsoft.AspNetCore.Identity;
using Scheduler.Contracts.Agencies;
using Scheduler.Contracts.Keys;
using Scheduler.Store;
using Scheduler.Store.Registers;

namespace Scheduler.Web.Access.SignIn;

/// <summary>Identity's store over the members' grains: they alone write.</summary>
public sealed partial class MemberStore(IGrainFactory grains, IStore store) : IUserStore<MemberAccount>
{
    /// <inheritdoc/>
    public Task<string> GetUserIdAsync(MemberAccount user, CancellationToken cancellationToken) => Task.FromResult(user.Record.Key);

    /// <inheritdoc/>
    public Task<string?> GetUserNameAsync(MemberAccount user, CancellationToken cancellationToken) => Task.FromResult<string?>(user.Record.Email);

    /// <inheritdoc/>
    public Task SetUserNameAsync(MemberAccount user, string? userName, CancellationToken cancellationToken) => SetEmailAsync(user, userName, cancellationToken);

    /// <inheritdoc/>
    public Task<string?> GetNormalizedUserNameAsync(MemberAccount user, CancellationToken cancellationToken) =>
        Task.FromResult<string?>(LoginName.Normalize(user.Record.Email));

    // The grain normalises for itself, so that the register never depends on who saved.
    /// <inheritdoc/>
    public Task SetNormalizedUserNameAsync(MemberAccount user, string? normalizedName, CancellationToken cancellationToken) => Task.CompletedTask;

    /// <inheritdoc/>
    public Task<IdentityResult> CreateAsync(MemberAccount user, CancellationToken cancellationToken) => Save(user, cancellationToken);

    /// <inheritdoc/>
    public Task<IdentityResult> UpdateAsync(MemberAccount user, CancellationToken cancellationToken) => Save(user, cancellationToken);

    /// <summary>Members stay for the histories: one who leaves is marked, and no longer found.</summary>
    public Task<IdentityResult> DeleteAsync(MemberAccount user, CancellationToken cancellationToken)
    {
        user.Record = user.Record with { Removed = true };
        return Save(user, cancellationToken);
    }

    /// <inheritdoc/>
    public async Task<MemberAccount?> FindByIdAsync(string userId, CancellationToken cancellationToken)
    {
        var found = await grains.Member(MemberKey.Parse(userId)).Read(cancellationToken);
        return found is { Member.Removed: false } ? new() { Record = found.Member, Version = found.Version } : null;
    }

    /// <inheritdoc/>
    public async Task<MemberAccount?> FindByNameAsync(string normalizedUserName, CancellationToken cancellationToken)
    {
        if (await store.Read(StoreKeys.Login(normalizedUserName), cancellationToken) is not { } login) { return null; }
        var found = await FindByIdAsync(Encoding.UTF8.GetString(login.Value.Span), cancellationToken);
        // An address claimed by a save that never ended names nobody yet.
        return found is not null && LoginName.Normalize(found.Record.Email) == normalizedUserName ? found : null;
    }

    /// <inheritdoc/>
    public void Dispose() { }

    private async Task<IdentityResult> Save(MemberAccount user, CancellationToken cancellationToken)
    {
        if (!await grains.Member(user.Key).Save(user.Record, user.Version, cancellationToken))
        {
            return IdentityResult.Failed(new IdentityErrorDescriber().ConcurrencyFailure());
        }

        user.Version++;
        return IdentityResult.Success;
    }
}
