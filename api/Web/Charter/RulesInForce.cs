using Scheduler.Charter;
using Scheduler.Contracts.Keys;
using Scheduler.Store.Registers;

namespace Scheduler.Web.Charter;

/// <summary>The rules an agency is read with.</summary>
public sealed class RulesInForce(RulePacks packs, RulePackRegister choices)
{
    /// <summary>Its rule pack in force: the one it activated, or the product's own.</summary>
    public async ValueTask<RulePack> Of(AgencyKey agency, CancellationToken cancellationToken) =>
        packs.InForce((await choices.Read(agency.Agency, cancellationToken))?.Version);

    /// <summary>What it chose and is no longer installed; null: what it chose is there.</summary>
    public async ValueTask<string?> Missing(AgencyKey agency, CancellationToken cancellationToken) =>
        await choices.Read(agency.Agency, cancellationToken) is { } choice && packs.Find(choice.Version) is null ? choice.Version : null;
}
