using System.Collections.Immutable;
using Scheduler.Contracts.Agencies;
using Scheduler.Contracts.Answers;
using Scheduler.Contracts.Keys;
using Scheduler.Web.Access;
using Scheduler.Web.Access.Keys;
using Scheduler.Web.Answers;

namespace Scheduler.Web.Agencies;

/// <summary>The agency's API keys; only its owner, signed in, makes and ends them.</summary>
public sealed class ApiKeyService(IGrainFactory grains, CurrentMember member, TimeProvider clock)
{
    /// <summary>The agency's keys, revoked ones included; null for whoever may not see them.</summary>
    public async Task<ImmutableArray<ApiKeyRecord>?> List(CancellationToken cancellationToken) =>
        member.Governs ? (await grains.Agency(member.Agency).Read(cancellationToken))?.ApiKeys : null;

    /// <summary>Makes a key for some owners (none: all), with or without the right to activate rule packs (which takes all); its text is in this answer and nowhere else.</summary>
    public async Task<Answer<ApiKeyText>> Create(string name, ImmutableArray<string> owners, bool rules, CancellationToken cancellationToken)
    {
        if (!member.Governs) { return WebRefusals.NotAllowed; }
        if (string.IsNullOrWhiteSpace(name) || name.Length > 120)
        {
            return WebRefusals.Invalid("name", "Donnez à la clé un nom de 1 à 120 caractères.", "Give the key a name of 1 to 120 characters.");
        }

        if (rules && !owners.IsDefaultOrEmpty)
        {
            return WebRefusals.Invalid("rules", "Une clé qui active des paquets de règles vaut pour toute l’agence : ne choisissez personne.", "A key that activates rule packs is for the whole agency: choose nobody.");
        }

        var text = ApiKeyText.New(member.Agency);
        var record = new ApiKeyRecord { Id = text.Id, Name = name.Trim(), Hash = text.Hash, CreatedAt = clock.GetUtcNow(), Owners = owners, Rules = rules };
        var answer = await grains.Agency(member.Agency).AddApiKey(record, member.Actor, cancellationToken);
        return answer.Done ? text : answer.Refusal!;
    }

    /// <summary>Ends a key at once.</summary>
    public async Task<Answer<AgencyView>> Revoke(string id, CancellationToken cancellationToken) =>
        member.Governs ? await grains.Agency(member.Agency).RevokeApiKey(id, member.Actor, cancellationToken) : WebRefusals.NotAllowed;
}
