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
public sealed class Gate(Register register, SubjectGate subjects)
{
    /// <summary>Whether what was signed may leave now.</summary>
    public async Task<GatePass> Pass(PublicationKey publication, QueueEntry entry, DateTimeOffset now, CancellationToken cancellationToken)
    {
        var holds = HoldRegister.Keys(publication.Channel);
        var about = HoldRegister.SubjectKeys(publication.Channel);
        var agency = publication.Post.Owner.Agency;
        var stored = await register.Store.Read(
            [.. holds, .. about, StoreKeys.Signature(publication.Post), StoreKeys.Signed(agency, entry.Hash), StoreKeys.RulePack(agency)], cancellationToken);
        for (var i = 0; i < holds.Count; i++)
        {
            if (stored[i] is { } hold) { return GatePass.Held(register.From<HoldRecord>(hold.Value)); }
        }

        var signature = stored[^3] is { } s ? register.From<SignatureRecord>(s.Value) : null;
        var chosen = stored[^1] is { } c ? register.From<RulePackChoice>(c.Value).Version : null;
        if (stored[^2] is not { } signed) { return GatePass.Void(Refuse.With("publication.no-document")); }
        var pass = Judge(publication, entry, signature, signed, chosen, now);
        var standing = stored.Skip(holds.Count).Take(about.Count).Where(d => d is not null).SelectMany(d => register.From<SubjectHolds>(d!.Value.Value).Holds).ToList();
        return pass.Variant is { } variant && standing.Count > 0 && await subjects.Stopping(agency, variant, signature!, standing, cancellationToken) is { } subject ? GatePass.Held(subject) : pass;
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
