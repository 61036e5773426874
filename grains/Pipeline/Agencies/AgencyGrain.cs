using System.Collections.Immutable;
using System.Globalization;
using Microsoft.Extensions.Logging;
using Scheduler.Charter;
using Scheduler.Contracts.Agencies;
using Scheduler.Contracts.Answers;
using Scheduler.Contracts.Audit;
using Scheduler.Contracts.Charter;
using Scheduler.Contracts.Keys;
using Scheduler.Store;
using Scheduler.Store.Registers;

namespace Scheduler.Pipeline.Agencies;

/// <summary>An agency: who is in it. Each command loads, decides, saves, tells the audit, answers; told twice, the audit keeps it once.</summary>
[GrainType("agency")]
public sealed partial class AgencyGrain(
    [PersistentState("agency", "store")] IPersistentState<AgencyState> stored,
    IStore store,
    AuditLog audit,
    RulePackRegister rules,
    RulePacks packs,
    TimeProvider clock,
    ILogger<AgencyGrain> logger) : Grain, IAgencyGrain
{
    private AgencyKey Key => AgencyKey.Parse(this.GetPrimaryKeyString());

    /// <inheritdoc/>
    public Task<AgencyView?> Read(CancellationToken cancellationToken = default) =>
        Task.FromResult(AgencyRules.Exists(stored.State) ? AgencyRules.View(stored.State, Key.ToString()) : null);

    /// <inheritdoc/>
    public async Task<Answer<AgencyView>> Create(string name, Actor by, CancellationToken cancellationToken = default)
    {
        var answer = await Save(AgencyRules.Create(stored.State, name, clock.GetUtcNow()), "agency.created", "", by, cancellationToken);
        // Listed last and on every call, so that a creation cut short is finished by asking again.
        if (answer.Done) { await store.Write([Installation.List(Key.ToString(), stored.State.CreatedAt)], cancellationToken); }
        return answer;
    }

    /// <inheritdoc/>
    public Task<Answer<AgencyView>> AddOwner(string owner, Actor by, CancellationToken cancellationToken = default) =>
        Save(AgencyRules.AddOwner(stored.State, new OwnerKey(Key.Agency, owner).Owner), "agency.owner-added", owner, by, cancellationToken);

    /// <inheritdoc/>
    public Task<Answer<AgencyView>> AddMember(string member, Actor by, CancellationToken cancellationToken = default) =>
        Save(AgencyRules.AddMember(stored.State, new MemberKey(Key.Agency, member).Member), "agency.member-added", member, by, cancellationToken);

    /// <inheritdoc/>
    public Task<Answer<AgencyView>> AddApiKey(ApiKeyRecord key, Actor by, CancellationToken cancellationToken = default) =>
        Save(AgencyRules.AddApiKey(stored.State, key), "api-key.added", key.Id, by, cancellationToken);

    /// <inheritdoc/>
    public Task<Answer<AgencyView>> RevokeApiKey(string id, Actor by, CancellationToken cancellationToken = default) =>
        Save(AgencyRules.RevokeApiKey(stored.State, id, clock.GetUtcNow()), "api-key.revoked", id, by, cancellationToken);

    /// <inheritdoc/>
    public async Task<Answer<RulePackChoice>> ActivateRules(string version, Actor by, CancellationToken cancellationToken = default)
    {
        if (!AgencyRules.Exists(stored.State)) { return AgencyRefusals.Missing; }
        if (packs.Find(version) is null) { return AgencyRefusals.NoSuchPack; }
        var before = packs.InForce((await rules.Read(Key.Agency, cancellationToken))?.Version).Version;
        var choice = new RulePackChoice { Version = version, Before = before, By = by, At = clock.GetUtcNow() };
        var entry = Entry("agency.rules-activated", version, by) with { Id = string.Create(CultureInfo.InvariantCulture, $"{Key}/agency.rules-activated/{choice.At.ToUnixTimeMilliseconds()}") };
        entry = entry with { Facts = entry.Facts.Add("rulePackBefore", before).Add("rulePackAfter", version) };
        await store.Write([.. rules.Choose(Key.Agency, choice), .. audit.Feed(entry)], cancellationToken);
        LogChanged(Key, "agency.rules-activated", version, by.Id);
        return choice;
    }

    private async Task<Answer<AgencyView>> Save(Answer<AgencyState> decided, string what, string about, Actor by, CancellationToken cancellationToken)
    {
        if (!decided.Done) { return decided.Refusal!; }
        if (!ReferenceEquals(decided.Value, stored.State)) { await Write(decided.Value, cancellationToken); }
        await store.Write(audit.Feed(Entry(what, about, by)), cancellationToken);
        LogChanged(Key, what, about, by.Id);
        return AgencyRules.View(stored.State, Key.ToString());
    }

    private async Task Write(AgencyState next, CancellationToken cancellationToken)
    {
        stored.State = next;
        try
        {
            await stored.WriteStateAsync(cancellationToken);
        }
        catch
        {
            // What is stored is not known any more: the next call reads it again.
            DeactivateOnIdle();
            throw;
        }
    }

    private AuditEntry Entry(string what, string about, Actor by) => new()
    {
        Id = about.Length == 0 ? $"{Key}/{what}" : $"{Key}/{what}/{about}",
        At = clock.GetUtcNow(),
        Subject = Key.ToString(),
        What = what,
        By = by,
        Facts = about.Length == 0 ? ImmutableSortedDictionary<string, string>.Empty : ImmutableSortedDictionary<string, string>.Empty.Add("id", about),
    };
}
