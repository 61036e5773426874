using Orleans.Concurrency;
using Scheduler.Connectors;
using Scheduler.Contracts.Accounts;
using Scheduler.Contracts.Agencies;
using Scheduler.Contracts.Answers;
using Scheduler.Contracts.Channels;
using Scheduler.Contracts.Keys;
using Scheduler.Pipeline.Refusals;

namespace Scheduler.Pipeline.Accounts;

/// <summary>Opens an account's first session; what is sealed is the session, never the password.</summary>
[GrainType("account-connect"), StatelessWorker]
public sealed class ConnectGrain(ConnectorSet connectors) : Grain, IConnectGrain
{
    private OwnerKey Owner => OwnerKey.Parse(this.GetPrimaryKeyString());

    /// <inheritdoc/>
    public async Task<Answer<string>> SignIn(Network network, AccountSignIn signIn, Actor by, CancellationToken cancellationToken)
    {
        if (network != Network.Bluesky) { return Refuse.With("account.no-password", network.Name()); }
        if (signIn.Name.Length == 0 || signIn.Password.Length == 0) { return Refuse.With("account.wrong-password", network.Name()); }
        var secrets = new Secrets { Account = signIn.Name, RefreshToken = signIn.Password };
        switch (await connectors[network].Refresh(secrets, cancellationToken))
        {
            case RefreshOutcome.Renewed { Secrets: var session }:
                var tokens = new AccountTokens { Access = session.AccessToken, ExpiresAt = session.ExpiresAt, Refresh = session.RefreshToken };
                var kept = await GrainFactory.Account(new ChannelKey(Owner, network, session.Account)).Connect(tokens, by, cancellationToken);
                return kept.Done ? session.Account : kept.Refusal!;
            case RefreshOutcome.Reconnect:
                return Refuse.With("account.wrong-password", network.Name());
            default:
                return Refuse.With("account.later", network.Name());
        }
    }
}
