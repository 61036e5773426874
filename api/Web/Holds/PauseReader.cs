using Scheduler.Charter.Subjects;
using Scheduler.Contracts.Approval;
using Scheduler.Contracts.Boards;
using Scheduler.Contracts.Holds;
using Scheduler.Contracts.Keys;
using Scheduler.Store.Registers;
using Scheduler.Web.Boards;

namespace Scheduler.Web.Holds;

/// <summary>Reads from the boards what a pause stops and what was out before it, as far as the member sees.</summary>
public sealed class PauseReader(BoardService boards, Signatures signatures, PictureTexts pictures)
{
    // A recalled implant is looked for in what followers can still read; of a pause of everything, the last day is what someone asks about.
    private static readonly TimeSpan BackForSubject = TimeSpan.FromDays(366);
    private static readonly TimeSpan Back = TimeSpan.FromDays(1);
    private static readonly TimeSpan Ahead = TimeSpan.FromDays(90);

    /// <summary>For one pause.</summary>
    public async Task<PauseReport> Read(HoldRecord hold, CancellationToken cancellationToken)
    {
        var scope = HoldScope.Parse(hold.Scope);
        var from = hold.At - (hold.Words.IsEmpty ? Back : BackForSubject);
        var posts = (await boards.Calendar(from, hold.At + Ahead, cancellationToken)).Where(post => scope.Covers(PostKey.Parse(post.Key).Owner)).ToList();
        if (!hold.Words.IsEmpty) { posts = await About(SubjectWords.Of(hold.Words), posts, cancellationToken); }
        var titles = posts.SelectMany(post => post.Plan.Select(plan => (plan.Publication, post.Title))).Where(p => scope.Covers(PublicationKey.Parse(p.Publication).Channel)).ToDictionary(p => p.Publication, p => p.Title, StringComparer.Ordinal);
        var lines = await boards.Publications(posts.SelectMany(post => post.Plan).Where(plan => titles.ContainsKey(plan.Publication)), cancellationToken);
        return new([.. lines.OrderBy(l => l.Due).Select(l => new PausedPost(PublicationKey.Parse(l.Key), titles[l.Key], l.Due, l.State, l.Url))]);
    }

    private async Task<List<PostLine>> About(SubjectWords subject, List<PostLine> posts, CancellationToken cancellationToken)
    {
        var about = new List<PostLine>();
        foreach (var post in posts)
        {
            if (await Signed(PostKey.Parse(post.Key), cancellationToken) is not { } signed) { continue; }
            var seen = await pictures.Read(PostKey.Parse(post.Key).Owner.Agency, signed.Variants.SelectMany(v => v.Pictures()), cancellationToken);
            if (subject.Named(signed.Variants.SelectMany(v => v.Texts()).Concat(seen.Values))) { about.Add(post); }
        }

        return about;
    }

    private async Task<CanonicalDocument?> Signed(PostKey post, CancellationToken cancellationToken) =>
        await signatures.Read(post, cancellationToken) is { } signature && await signatures.Document(post.Owner.Agency, signature.Hash, cancellationToken) is { } bytes ? CanonicalJson.Read(bytes.Span) : null;
}
