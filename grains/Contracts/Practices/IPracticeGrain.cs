using Scheduler.Contracts.Agencies;
using Scheduler.Contracts.Answers;

namespace Scheduler.Contracts.Practices;

/// <summary>A practice (cabinet, service, clinic). Key: <see cref="Keys.OwnerKey"/> with p.name.</summary>
[Alias("practice")]
public interface IPracticeGrain : IGrainWithStringKey
{
    /// <summary>What it is; null before it is defined.</summary>
    [Alias("read")] Task<PracticeProfile?> Read(CancellationToken cancellationToken = default);

    /// <summary>Defines it, or changes it.</summary>
    [Alias("define")] Task<Answer<PracticeProfile>> Define(PracticeProfile profile, Actor by, CancellationToken cancellationToken = default);
}
