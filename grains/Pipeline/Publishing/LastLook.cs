using Scheduler.Contracts.Answers;
using Scheduler.Contracts.Keys;
using Scheduler.Pipeline.Charter.Repetition;
using Scheduler.Pipeline.Refusals;
using Scheduler.Store.Registers;

namespace Scheduler.Pipeline.Publishing;

/// <summary>
/// Repetition at the last gate: what resembles a post that left on the same channel stays, unless the surgeon saw the two side by side.
/// Read behind the claim: of two that leave at once, at least one sees the other.
/// </summary>
public sealed class LastLook(RepetitionDesk repetition, Claims claims, Signatures signatures)
{
    /// <summary>Why it does not leave; null: it may.</summary>
    public async Task<Refusal?> Against(PublicationKey publication, GatePass pass, DateTimeOffset now, CancellationToken cancellationToken)
    {
        var variant = pass.Variant!;
        var likes = await repetition.Likes(publication, TextPrint.Of(RepetitionDesk.Words(variant.Title, variant.Text)), now, cancellationToken);
        foreach (var like in likes.Where(l => l.Publication.Channel == publication.Channel))
        {
            if (await claims.Last(like.Publication, cancellationToken) is not { } marks || !RepetitionRules.MayHaveLeft(marks.Outcome?.State)) { continue; }
            var other = await signatures.Read(like.Publication.Post, cancellationToken);
            if (!RepetitionRules.WasSeen(publication, pass.Signature!.Attestations, like.Publication, other?.Attestations ?? [])) { return Refuse.With("publication.repeated", like.Title); }
        }

        return null;
    }
}
