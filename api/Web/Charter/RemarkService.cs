using Scheduler.Contracts.Charter;
using Scheduler.Contracts.Keys;
using Scheduler.Store.Registers;
using Scheduler.Web.Access;

namespace Scheduler.Web.Charter;

/// <summary>What people said of the rules' findings, of what the member sees.</summary>
public sealed class RemarkService(Remarks remarks, CurrentMember member)
{
    /// <summary>Newest first; null for whoever may not see them.</summary>
    public async Task<IReadOnlyList<RemarkRecord>?> List(CancellationToken cancellationToken) => member.Manages || member.ApiKey is not null
        ? [.. (await remarks.Read(member.Agency.Agency, cancellationToken)).Where(r => member.Sees(PostKey.Parse(r.Post).Owner)).Reverse()]
        : null;

    /// <summary>How often each rule was contested or reported, most often first.</summary>
    public static IReadOnlyList<RemarkCount> Count(IEnumerable<RemarkRecord> remarks) =>
        [.. remarks.GroupBy(r => r.Finding.Rule)
            .Select(g => new RemarkCount(g.Key, g.Count(r => r.Kind == RemarkKind.Contest), g.Count(r => r.Kind == RemarkKind.Mistake)))
            .OrderByDescending(c => c.Contests + c.Mistakes).ThenBy(c => c.Rule, StringComparer.Ordinal)];

    /// <summary>One line each, oldest first, in the corpus's form.</summary>
    public static string Lines(IEnumerable<RemarkRecord> newestFirst) => string.Concat(newestFirst.Reverse().Select(r => r.Line + "\n"));
}
