using Scheduler.Charter.Subjects;
using Scheduler.Contracts.Approval;
using Scheduler.Contracts.Holds;
using Scheduler.Store.Registers;

namespace Scheduler.Pipeline.Publishing;

/// <summary>Pauses on subjects at the last gate: everything a follower would read counts, the words in pictures included, as typed and as a machine read them.</summary>
public sealed class SubjectGate(PictureTexts pictures)
{
    /// <summary>The first pause whose subject this is; null: none.</summary>
    public async ValueTask<HoldRecord?> Stopping(string agency, CanonicalVariant variant, SignatureRecord signature, IReadOnlyList<HoldRecord> standing, CancellationToken cancellationToken)
    {
        var seen = await pictures.Read(agency, variant.Pictures(), cancellationToken);
        IReadOnlyList<string> texts = [.. signature.Texts(variant), .. seen.Values];
        return standing.FirstOrDefault(hold => SubjectWords.Of(hold.Words).Named(texts));
    }
}
