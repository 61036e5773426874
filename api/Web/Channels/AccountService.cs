using Scheduler.Contracts.Accounts;
using Scheduler.Contracts.Answers;
using Scheduler.Contracts.Channels;
using Scheduler.Contracts.Keys;
using Scheduler.Web.Access;
using Scheduler.Web.Answers;

namespace Scheduler.Web.Channels;

/// <summary>How accounts are connected, by the agency's people. Secrets pass through here and stay nowhere.</summary>
public sealed class AccountService(IGrainFactory grains, CurrentMember member)
{
    /// <summary>Connects with a name and an app password; answers the account's own id.</summary>
    public async Task<Answer<string>> SignIn(OwnerKey owner, Network network, string name, string password, CancellationToken cancellationToken) =>
        Against(owner) is { } refusal ? refusal : await grains.Connect(owner).SignIn(network, new() { Name = name, Password = password }, member.Actor, cancellationToken);

    /// <summary>Connects with tokens that the network gave.</summary>
    public async Task<Answer<AccountView>> Connect(ChannelKey key, AccountTokens tokens, CancellationToken cancellationToken) =>
        Against(key.Owner) is { } refusal ? refusal : await grains.Account(key).Connect(tokens, member.Actor, cancellationToken);

    private Refusal? Against(OwnerKey owner) => !member.Sees(owner) ? WebRefusals.NotFound
        : member.Key is null ? WebRefusals.PeopleOnly
        : member.Manages ? null : WebRefusals.NotAllowed;
}
