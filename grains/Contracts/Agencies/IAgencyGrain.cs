using Scheduler.Contracts.Answers;
using Scheduler.Contracts.Charter;

namespace Scheduler.Contracts.Agencies;

/// <summary>An agency: its members, practices, surgeons and API keys. Key: <see cref="Keys.AgencyKey"/>.</summary>
[Alias("agency")]
public interface IAgencyGrain : IGrainWithStringKey
{
    /// <summary>What it is; null before <see cref="Create"/>.</summary>
    [Alias("read")] Task<AgencyView?> Read(CancellationToken cancellationToken = default);

    /// <summary>Creates it once.</summary>
    [Alias("create")] Task<Answer<AgencyView>> Create(string name, Actor by, CancellationToken cancellationToken = default);

    /// <summary>Lists a practice or a surgeon (an owner's segment) among the agency's.</summary>
    [Alias("add-owner")] Task<Answer<AgencyView>> AddOwner(string owner, Actor by, CancellationToken cancellationToken = default);

    /// <summary>Lists a member.</summary>
    [Alias("add-member")] Task<Answer<AgencyView>> AddMember(string member, Actor by, CancellationToken cancellationToken = default);

    /// <summary>Keeps an API key by its hash.</summary>
    [Alias("add-api-key")] Task<Answer<AgencyView>> AddApiKey(ApiKeyRecord key, Actor by, CancellationToken cancellationToken = default);

    /// <summary>Ends an API key at once.</summary>
    [Alias("revoke-api-key")] Task<Answer<AgencyView>> RevokeApiKey(string id, Actor by, CancellationToken cancellationToken = default);

    /// <summary>Puts an installed rule pack in force, and notes that what is signed must be checked with it.</summary>
    [Alias("activate-rules")] Task<Answer<RulePackChoice>> ActivateRules(string version, Actor by, CancellationToken cancellationToken = default);
}
