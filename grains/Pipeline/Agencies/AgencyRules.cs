using Scheduler.Contracts.Agencies;
using Scheduler.Contracts.Answers;

namespace Scheduler.Pipeline.Agencies;

/// <summary>What each command makes of an agency. The same state back means: it is so already.</summary>
public static class AgencyRules
{
    /// <summary>It exists.</summary>
    public static bool Exists(AgencyState now) => now.Name.Length > 0;

    /// <summary>Creates it once; the same name again is the same agency.</summary>
    public static Answer<AgencyState> Create(AgencyState now, string name, DateTimeOffset at)
    {
        if (string.IsNullOrWhiteSpace(name) || name.Length > 120) { return AgencyRefusals.Name; }
        return Exists(now)
            ? now.Name == name.Trim() ? now : AgencyRefusals.Exists
            : now with { Name = name.Trim(), CreatedAt = at };
    }

    /// <summary>Lists an owner.</summary>
    public static Answer<AgencyState> AddOwner(AgencyState now, string owner) =>
        !Exists(now) ? AgencyRefusals.Missing : now.Owners.Contains(owner) ? now : now with { Owners = now.Owners.Add(owner) };

    /// <summary>Lists a member.</summary>
    public static Answer<AgencyState> AddMember(AgencyState now, string member) =>
        !Exists(now) ? AgencyRefusals.Missing : now.Members.Contains(member) ? now : now with { Members = now.Members.Add(member) };

    /// <summary>Keeps an API key; an id is never given twice.</summary>
    public static Answer<AgencyState> AddApiKey(AgencyState now, ApiKeyRecord key)
    {
        if (!Exists(now)) { return AgencyRefusals.Missing; }
        if (key.Owners.Except(now.Owners).Any()) { return AgencyRefusals.UnknownOwner; }
        return now.ApiKeys.FirstOrDefault(k => k.Id == key.Id) is { } there
            ? there.Hash == key.Hash ? now : AgencyRefusals.KeyExists
            : now with { ApiKeys = now.ApiKeys.Add(key) };
    }

    /// <summary>Ends an API key; ended once, its hour stays.</summary>
    public static Answer<AgencyState> RevokeApiKey(AgencyState now, string id, DateTimeOffset at)
    {
        if (now.ApiKeys.FirstOrDefault(k => k.Id == id) is not { } key) { return AgencyRefusals.NoSuchKey; }
        return key.RevokedAt is null ? now with { ApiKeys = now.ApiKeys.Replace(key, key with { RevokedAt = at }) } : now;
    }

    /// <summary>As it is read.</summary>
    public static AgencyView View(AgencyState now, string key) =>
        new() { Key = key, Name = now.Name, Owners = now.Owners, Members = now.Members, ApiKeys = now.ApiKeys };
}
