using Microsoft.Extensions.Logging;
using Scheduler.Contracts.Keys;
using Scheduler.Contracts.Posts;
using Scheduler.Store.Registers;

namespace Scheduler.Pipeline.Posts;

/// <summary>Brings every signed post of an agency before the rule pack that was activated; what a process left undone, the next one takes up.</summary>
public sealed partial class RuleRechecks(IGrainFactory grains, Boards boards, RulePackRegister rules, ILogger<RuleRechecks> logger)
{
    /// <summary>Finishes every activation there is; answers how many it finished. A post that cannot be asked keeps its activation pending.</summary>
    public async Task<int> TakeUp(CancellationToken cancellationToken)
    {
        var done = 0;
        foreach (var activation in await rules.Pending(cancellationToken))
        {
            if (!await All(RulePackRegister.AgencyOf(activation), cancellationToken)) { continue; }
            await rules.Done(activation, cancellationToken);
            LogDone(activation);
            done++;
        }

        return done;
    }

    private async Task<bool> All(string agency, CancellationToken cancellationToken)
    {
        var whole = true;
        foreach (var owner in (await grains.Agency(new(agency)).Read(cancellationToken))?.Owners ?? [])
        {
            var key = new OwnerKey(agency, owner);
            foreach (var line in await boards.Recent(key, DateTimeOffset.UnixEpoch, cancellationToken))
            {
                if (line.State is not (PostState.Signed or PostState.InReview or PostState.ChangesRequested)) { continue; }
                try { await grains.Post(PostKey.Parse(line.Key)).Recheck(cancellationToken); }
                catch (Exception e) when (e is not OperationCanceledException) { whole = false; LogNotChecked(line.Key, e); }
            }
        }

        return whole;
    }

    [LoggerMessage(Level = LogLevel.Information, Message = "Activation {Activation}: every signed post was checked with the rule pack in force")]
    private partial void LogDone(string activation);

    [LoggerMessage(Level = LogLevel.Warning, Message = "Post {Post} could not be checked with the rule pack in force; the next minute tries again")]
    private partial void LogNotChecked(string post, Exception exception);
}
