using Scheduler.Contracts.Agencies;
using Scheduler.Contracts.Answers;

namespace Scheduler.Contracts.Accounts;

/// <summary>The sealed tokens of one social account, and their one refresher. Key: <see cref="Keys.ChannelKey"/>.</summary>
[Alias("account")]
public interface IAccountGrain : IGrainWithStringKey
{
    /// <summary>How it is connected; null: never.</summary>
    [Alias("read")] Task<AccountView?> Read(CancellationToken cancellationToken = default);

    /// <summary>Seals new tokens.</summary>
    [Alias("connect")] Task<Answer<AccountView>> Connect(AccountTokens tokens, Actor by, CancellationToken cancellationToken = default);

    /// <summary>A token that lives at least <paramref name="atLeast"/> longer, refreshed first if need be; a refusal when a person must reconnect.</summary>
    [Alias("access")] Task<Answer<AccountAccess>> Access(TimeSpan atLeast, CancellationToken cancellationToken = default);

    /// <summary>The network refused the token: the next <see cref="Access"/> refreshes it.</summary>
    [Alias("refused")] Task Refused(string code, CancellationToken cancellationToken = default);
}
