using System.Globalization;
using Scheduler.Contracts.Charter;
using Scheduler.Contracts.Keys;
using Scheduler.Contracts.Posts;
using Scheduler.Contracts.Publishing;
using Scheduler.Pipeline.Refusals;

namespace Scheduler.Pipeline.Charter.Repetition;

/// <summary>What is said of a text whose like was signed before.</summary>
public static class RepetitionRules
{
    /// <summary>Most of them told of one variant: the nearest in time.</summary>
    public const int MostTold = 3;

    /// <summary>Whether a publication in that state is, or may be, read by followers now or later; null: just signed.</summary>
    public static bool Counts(PublicationState? state) =>
        state is not (PublicationState.Rejected or PublicationState.Cancelled or PublicationState.Expired or PublicationState.Withdrawn);

    /// <summary>Whether an attempt in that state has left, or may have; null: under way.</summary>
    public static bool MayHaveLeft(PublicationState? state) => state is null
        or PublicationState.Claimed or PublicationState.Sending or PublicationState.Published or PublicationState.ReadBack or PublicationState.NotReadable
        or PublicationState.Unknown or PublicationState.NeedsAPerson;

    /// <summary>What the author and the surgeon are told of one variant.</summary>
    /// <param name="publication">The variant's.</param>
    /// <param name="campaign">Its post's campaign; empty: none.</param>
    /// <param name="at">Its hour.</param>
    /// <param name="likes">The texts that are nearly the same.</param>
    /// <param name="zone">In which days are said.</param>
    public static IEnumerable<PostFinding> Findings(PublicationKey publication, string campaign, DateTimeOffset at, IReadOnlyList<Likeness> likes, TimeZoneInfo zone)
    {
        var others = likes.Where(l => l.Publication.Post != publication.Post).OrderBy(l => (l.At - at).Duration()).ToList();
        var same = others.Where(l => l.Publication.Channel == publication.Channel).Take(MostTold).Select(l => Same(l, zone));
        var elsewhere = others.Any(l => l.Publication.Post.Owner != publication.Post.Owner && (campaign.Length == 0 || l.Campaign != campaign)) ? [Several(publication)] : Array.Empty<PostFinding>();
        return same.Concat(elsewhere);
    }

    /// <summary>Which finding a surgeon attests when two posts on one channel resemble each other: it names the other one.</summary>
    public static FindingMark Pair(PublicationKey other) => new() { Rule = RepetitionRule.SameChannel, Channel = other.Channel.ToString(), Part = $"other/{other.Post.Post}" };

    /// <summary>Whether the surgeon saw the two side by side, whichever of them they signed last.</summary>
    public static bool WasSeen(PublicationKey one, IReadOnlyList<Attestation> ofOne, PublicationKey other, IReadOnlyList<Attestation> ofOther) =>
        Attests(ofOne, Pair(other)) || Attests(ofOther, Pair(one));

    private static bool Attests(IReadOnlyList<Attestation> attestations, FindingMark pair) =>
        attestations.Any(a => a.Rule == pair.Rule && !string.IsNullOrWhiteSpace(a.Reason) && !a.Covers.IsDefaultOrEmpty && a.Covers.Contains(pair));

    private static PostFinding Same(Likeness like, TimeZoneInfo zone)
    {
        var (mark, day, percent) = (Pair(like.Publication), TimeZoneInfo.ConvertTime(like.At, zone), (int)Math.Round(like.Share * 100));
        return new()
        {
            Rule = mark.Rule,
            Severity = FindingSeverity.Attest,
            Channel = mark.Channel,
            Part = mark.Part,
            ProblemFr = Sentences.French("repetition.same", percent, like.Title, day.ToString("d MMMM yyyy", French)),
            ProblemEn = Sentences.English("repetition.same", percent, like.Title, day.ToString("d MMMM yyyy", English)),
            SourceFr = Sentences.French("repetition.source"),
            SourceEn = Sentences.English("repetition.source"),
            InsteadFr = Sentences.French("repetition.instead"),
            InsteadEn = Sentences.English("repetition.instead"),
        };
    }

    // Nothing is said of the other surgeon: who writes for one need not know what another publishes.
    private static PostFinding Several(PublicationKey publication) => new()
    {
        Rule = RepetitionRule.SeveralSurgeons,
        Severity = FindingSeverity.Warn,
        Channel = publication.Channel.ToString(),
        Part = "other",
        ProblemFr = Sentences.French("repetition.several"),
        ProblemEn = Sentences.English("repetition.several"),
        SourceFr = Sentences.French("repetition.several-source"),
        SourceEn = Sentences.English("repetition.several-source"),
        InsteadFr = Sentences.French("repetition.several-instead"),
        InsteadEn = Sentences.English("repetition.several-instead"),
    };

    private static readonly CultureInfo French = CultureInfo.GetCultureInfo("fr");
    private static readonly CultureInfo English = CultureInfo.GetCultureInfo("en");
}
