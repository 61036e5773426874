using Microsoft.Extensions.Logging;
using Scheduler.Connectors;
using Scheduler.Contracts.Accounts;
using Scheduler.Contracts.Agencies;
using Scheduler.Contracts.Answers;
using Scheduler.Contracts.Keys;
using Scheduler.Pipeline.Refusals;

namespace Scheduler.Pipeline.Accounts;

/// <summary>The sealed tokens of one account, and their one refresher: a grain's turn is the lock.</summary>
[GrainType("account")]
public sealed partial class AccountGrain(
    [PersistentState("account", StorageNames.Store)] IPersistentState<AccountRecord> state,
    TokenSeal seal,
    ConnectorSet connectors,
    TimeProvider clock,
    ILogger<AccountGrain> logger) : Grain, IAccountGrain
{
    private ChannelKey Key => ChannelKey.Parse(this.GetPrimaryKeyString());

    /// <inheritdoc/>
    public Task<AccountView?> Read(CancellationToken cancellationToken) => Task.FromResult(state.State.Sealed.Length == 0 ? null : View());

    /// <inheritdoc/>
    public async Task<Answer<AccountView>> Connect(AccountTokens tokens, Actor by, CancellationToken cancellationToken)
    {
        if (tokens.Access.Length == 0 && tokens.Refresh.Length == 0) { return Refuse.With("account.no-token"); }
        await Keep(tokens, cancellationToken);
        LogConnected(Key.ToString(), by.Id);
        return View()!;
    }

    /// <inheritdoc/>
    public async Task<Answer<AccountAccess>> Access(TimeSpan atLeast, CancellationToken cancellationToken)
    {
        if (state.State.Sealed.Length == 0 || state.State.Problem.Length > 0) { return Refuse.With("account.reconnect", Key.Network.ToString()); }
        if (seal.Open(Key.ToString(), state.State.Sealed) is not { } tokens)
        {
            await Problem("unreadable", cancellationToken);
            return Refuse.With("account.reconnect", Key.Network.ToString());
        }

        var fresh = tokens.Access.Length > 0 && !state.State.Stale && (tokens.ExpiresAt is null || tokens.ExpiresAt > clock.GetUtcNow() + atLeast);
        return fresh ? new AccountAccess { Token = tokens.Access } : await Refresh(tokens, cancellationToken);
    }

    /// <inheritdoc/>
    public async Task Refused(string code, CancellationToken cancellationToken)
    {
        LogRefused(Key.ToString(), code);
        if (state.State.Stale) { await Problem(code, cancellationToken); return; }
        state.State = state.State with { Stale = true };
        await state.WriteOrDeactivate(this, cancellationToken);
    }

    private async Task<Answer<AccountAccess>> Refresh(AccountTokens tokens, CancellationToken cancellationToken)
    {
        var secrets = new Secrets { Account = Key.Account, AccessToken = tokens.Access, ExpiresAt = tokens.ExpiresAt, RefreshToken = tokens.Refresh };
        switch (await connectors[Key.Network].Refresh(secrets, cancellationToken))
        {
            case RefreshOutcome.Renewed renewed:
                // Sealed before it is used: a network that rotates refresh tokens gives each of them once.
                await Keep(new() { Access = renewed.Secrets.AccessToken, ExpiresAt = renewed.Secrets.ExpiresAt, Refresh = renewed.Secrets.RefreshToken }, cancellationToken);
                LogRefreshed(Key.ToString());
                return new AccountAccess { Token = renewed.Secrets.AccessToken };
            case RefreshOutcome.Reconnect reconnect:
                await Problem(reconnect.Error.Code, cancellationToken);
                return Refuse.With("account.reconnect", Key.Network.ToString());
            default:
                return Refuse.With("account.later", Key.Network.ToString());
        }
    }

    private async Task Keep(AccountTokens tokens, CancellationToken cancellationToken)
    {
        state.State = new() { Sealed = seal.Seal(Key.ToString(), tokens), ExpiresAt = tokens.ExpiresAt, Since = clock.GetUtcNow() };
        await state.WriteOrDeactivate(this, cancellationToken);
    }

    private async Task Problem(string code, CancellationToken cancellationToken)
    {
        LogReconnect(Key.ToString(), code);
        state.State = state.State with { Problem = code };
        await state.WriteOrDeactivate(this, cancellationToken);
    }

    private AccountView View() => new()
    {
        Connected = state.State.Problem.Length == 0,
        Since = state.State.Since,
        ExpiresAt = state.State.ExpiresAt,
        Problem = state.State.Problem,
    };
}
