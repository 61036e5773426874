using Scheduler.Contracts.Alarms;

namespace Scheduler.Pipeline.Alarms;

/// <summary>A way in which people are told of an alarm, besides the panel and the health page.</summary>
public interface IAlarmWay
{
    /// <summary>Its name, kept with each alarm that it told.</summary>
    string Name { get; }

    /// <summary>Somebody is there to be told.</summary>
    bool IsSet { get; }

    /// <summary>Tells; throws when it could not.</summary>
    Task Tell(AlarmRecord alarm, CancellationToken cancellationToken);
}
