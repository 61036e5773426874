using System.Collections.Immutable;
using Scheduler.Charter;
using Scheduler.Charter.Pictures;
using Scheduler.Contracts.Posts;
using Scheduler.Pipeline.Refusals;

namespace Scheduler.Pipeline.Charter;

/// <summary>Checks the words that a machine read in pictures and their author did not type: a picture hides no offence. Never more than an attestation, because a machine errs.</summary>
public static class MachineReading
{
    /// <summary>What the check finds in those words only.</summary>
    /// <param name="post">The post as its author declares it.</param>
    /// <param name="media">Its media, in the same order.</param>
    /// <param name="read">What was read, by the picture's hash.</param>
    /// <param name="known">What was found in the post without them.</param>
    /// <param name="check">The check in force.</param>
    public static IEnumerable<Finding> Look(
        CheckedPost post, IReadOnlyList<MediaRef> media, IReadOnlyDictionary<string, string> read, IReadOnlyCollection<Finding> known, Func<CheckedPost, CheckResult> check)
    {
        ArgumentNullException.ThrowIfNull(media);
        ArgumentNullException.ThrowIfNull(check);
        var more = media.Select((m, at) => (At: at, Text: read.GetValueOrDefault(m.Hash, ""), m.Words))
            .Where(m => !ReadWords.Missing(m.Words, m.Text).IsEmpty).ToImmutableDictionary(m => PartName.Words(m.At + 1), m => (m.At, m.Text));
        if (more.IsEmpty) { return []; }
        var asRead = post with
        {
            Media = [.. post.Media.Select((m, at) => more.TryGetValue(PartName.Words(at + 1), out var words) ? m with { Words = words.Text } : m)],
        };
        return check(asRead).Findings.Where(f => f.Quote is not null && more.ContainsKey(f.Part)).Select(f => Read(f, more[f.Part].At + 1))
            .Where(f => !known.Any(k => k.Rule == f.Rule && k.Part == f.Part && k.Severity >= f.Severity));
    }

    // Its place is in the machine's text, which nobody sees: only the words are kept.
    private static Finding Read(Finding finding, int number) => finding with
    {
        Severity = finding.Severity == Severity.Block ? Severity.Attest : finding.Severity,
        Start = null,
        End = null,
        Replacement = null,
        Problem = new(Sentences.French("picture.machine-read", number, finding.Problem.French), Sentences.English("picture.machine-read", number, finding.Problem.English)),
    };
}
