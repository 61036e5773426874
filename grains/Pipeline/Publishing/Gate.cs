using Scheduler.Contracts.Approval;
using Scheduler.Contracts.Channels;
using Scheduler.Contracts.Charter;
using Scheduler.Contracts.Holds;
using Scheduler.Contracts.Keys;
using Scheduler.Pipeline.Refusals;
using Scheduler.Store;
using Scheduler.Store.Registers;

namespace Scheduler.Pipeline.Publishing;

/// <summary>
/// The last gate: read from the store after a claim was put, in one trip. The pauser writes the hold first and reads the claims second,
/// so one of the two always sees the other.
/// </summary>
public sealed class Gate(Register register)
{
    /// <summary>Whether what was signed may leave now.</summary>
    public async Task<GatePass> Pass(PublicationKey publication, QueueEntry entry, DateTimeOffset now, CancellationToken cancellationToken)
    {
        var holds = HoldRegister.Keys(publication.Channel);
        var stored = await register.Store.Read(
            [.. holds, StoreKeys.Signature(publication.Post), StoreKeys.Signed(publication.Post.Owner.Agency, entry.Hash), StoreKeys.RulePack(publication.Post.Owner.Agency)], cancellationToken);
        for (var i = 0; i < holds.Count; i++)
        {
            if (stored[i] is { } hold) { return GatePass.Held(register.From<HoldRecord>(hold.Value)); }
        }

        var signature = stored[holds.Count] is { } s ? register.From<SignatureRecord>(s.Value) : null;
        var chosen = stored[holds.Count + 2] is { } c ? register.From<RulePackChoice>(c.Value).Version : null;
        return stored[holds.Count + 1] is { } signed ? Judge(publication, entry, signature, signed, chosen, now) : GatePass.Void(Refuse.With("publication.no-document"));
    }

    private static GatePass Judge(PublicationKey publication, QueueEntry entry, SignatureRecord? signature, StoredValue signed, string? chosenRules, DateTimeOffset now)
    {
        if (signature?.Covers(entry.Hash) is not true) { return GatePass.Void(Refuse.With("publication.void")); }
        // What is sent is read from the very bytes that are hashed here.
        if (CanonicalJson.Hash(signed.Value.Span) != entry.Hash) { return GatePass.Void(Refuse.With("publication.altered")); }
        var document = CanonicalJson.Read(signed.Value.Span);
        var variant = document.Variants.FirstOrDefault(v => v.Channel == publication.Channel.ToString());
        if (variant is null || document.Post != publication.Post.ToString()) { return GatePass.Void(Refuse.With("publication.not-in-document")); }
        return now < variant.NotBefore || now > variant.NotAfter
            ? GatePass.Void(Refuse.With("window.outside"))
            : GatePass.Open(document, variant, signature, chosenRules);
    }
}
