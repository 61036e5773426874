using Scheduler.Charter;
using Scheduler.Contracts.Answers;
using Scheduler.Web.Access;
using Scheduler.Web.Agencies;
using Scheduler.Web.Answers;
using Scheduler.Web.Panel.Times;

namespace Scheduler.Web.Charter;

/// <summary>Checks a text against the charter while it is being written. What a post's own version is judged by stands on the post.</summary>
public sealed class CheckService(OwnerService owners, RulesInForce rules, CurrentMember member, TimeProvider clock)
{
    /// <summary>What the rules find, or why it cannot be checked.</summary>
    public async Task<Answer<CheckReport>> Check(CheckRequest request, CancellationToken cancellationToken)
    {
        var answer = await CheckAll([request], request.Owner, cancellationToken);
        return answer.Done ? answer.Value[0] : answer.Refusal!;
    }

    /// <summary>The same for several texts of one owner, in their order.</summary>
    public async Task<Answer<CheckReport[]>> CheckAll(IReadOnlyList<CheckRequest> requests, string owner, CancellationToken cancellationToken)
    {
        if (requests.Select(CheckLimits.Of).FirstOrDefault(refusal => refusal is not null) is { } no) { return no; }
        OwnerSummary? whose = null;
        if (owner.Length > 0)
        {
            whose = member.Known && Keys.TryOwner(member.Agency, owner) is { } key ? await owners.Read(key, cancellationToken) : null;
            if (whose is null) { return WebRefusals.NotFound; }
        }
        var zone = whose is null ? Zones.Paris : Zones.Of(whose.TimeZone);
        var today = DateOnly.FromDateTime(TimeZoneInfo.ConvertTime(clock.GetUtcNow(), zone).DateTime);
        var pack = member.Known ? await rules.Of(member.Agency, cancellationToken) : RulePack.Current;
        return requests.Select(request => Report(pack, CheckedText.Of(request, whose, today))).ToArray();
    }

    private static CheckReport Report(RulePack pack, CheckedPost post)
    {
        var result = pack.Check(post);
        return new(result.RulePackVersion, result.Findings);
    }
}
