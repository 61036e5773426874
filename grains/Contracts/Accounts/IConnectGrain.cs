using Scheduler.Contracts.Agencies;
using Scheduler.Contracts.Answers;
using Scheduler.Contracts.Channels;

namespace Scheduler.Contracts.Accounts;

/// <summary>Connects accounts whose own id only the network knows. Keeps nothing. Key: <see cref="Keys.OwnerKey"/>.</summary>
[Alias("account-connect")]
public interface IConnectGrain : IGrainWithStringKey
{
    /// <summary>Opens a session with an app password, which is then forgotten, and seals the session's tokens; answers the network's own id of the account.</summary>
    [Alias("sign-in")] Task<Answer<string>> SignIn(Network network, AccountSignIn signIn, Actor by, CancellationToken cancellationToken = default);
}
