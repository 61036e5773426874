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
    private const int AtOnce = 500;

    /// <summary>For one pause.</summary>
    public async Task<PauseReport> Read(HoldRecord hold, CancellationToken cancellationToken)
    {
        var scope = HoldScope.Parse(hold.Scope);
        var from = hold.At - (hold.Words.IsEmpty ? Back : BackForSubject);
        var posts = (await boards.Calendar(from, hold.At + Ahead, cancellationToken)).Where(post => scope.Covers(PostKey.Parse(post.Key).Owner)).ToList();
        if (!hold.Words.IsEmpty) { posts = await About(scope.Agency, SubjectWords.Of(hold.Words), posts, cancellationToken); }
        var titles = posts.SelectMany(post => post.Plan.Select(plan => (plan.Publication, post.Title))).Where(p => scope.Covers(PublicationKey.Parse(p.Publication).Channel)).ToDictionary(p => p.Publication, p => p.Title, StringComparer.Ordinal);
        var lines = await boards.Publications(posts.SelectMany(post => post.Plan).Where(plan => titles.ContainsKey(plan.Publication)), cancellationToken);
        return new([.. lines.OrderBy(l => l.Due).Select(l => new PausedPost(PublicationKey.Parse(l.Key), titles[l.Key], l.Due, l.State, l.Url))]);
    }

    // In trips of many: a year of a large agency is thousands of posts.
    private async Task<List<PostLine>> About(string agency, SubjectWords subject, List<PostLine> posts, CancellationToken cancellationToken)
    {
        var about = new List<PostLine>();
        foreach (var some in posts.Chunk(AtOnce))
        {
            var signed = await signatures.Read(some.Select(post => PostKey.Parse(post.Key)), cancellationToken);
            var documents = await signatures.Documents(agency, signed, cancellationToken);
            var read = signed.Zip(documents).Where(s => s.Second is not null).Select(s => (Signature: s.First, CanonicalJson.Read(s.Second!.Value.Span).Variants)).ToList();
            var seen = await pictures.Read(agency, read.SelectMany(r => r.Variants).SelectMany(v => v.Pictures()), cancellationToken);
            var named = read.Where(r => subject.Named(r.Variants.SelectMany(v => r.Signature.Texts(v).Concat(v.Pictures().Select(hash => seen.GetValueOrDefault(hash, "")))))).Select(r => r.Signature.Post).ToHashSet(StringComparer.Ordinal);
            about.AddRange(some.Where(post => named.Contains(post.Key)));
        }

        return about;
    }
}
