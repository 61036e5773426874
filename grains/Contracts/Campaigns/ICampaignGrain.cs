using Scheduler.Contracts.Agencies;
using Scheduler.Contracts.Answers;

namespace Scheduler.Contracts.Campaigns;

/// <summary>A campaign. Key: <see cref="Keys.CampaignKey"/>.</summary>
[Alias("campaign")]
public interface ICampaignGrain : IGrainWithStringKey
{
    /// <summary>What was declared; null: nothing. Posts that a crash left unmade are made.</summary>
    [Alias("read")] Task<CampaignRecord?> Read(CancellationToken cancellationToken = default);

    /// <summary>Declares it and makes one draft a surgeon, or says what is missing and makes none. Declared again, it is the one that was declared.</summary>
    [Alias("declare")] Task<Answer<CampaignRecord>> Declare(CampaignRecord campaign, Actor by, CancellationToken cancellationToken = default);
}
