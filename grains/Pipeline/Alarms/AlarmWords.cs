using System.Globalization;
using Scheduler.Contracts.Alarms;
using Scheduler.Pipeline.Refusals;

namespace Scheduler.Pipeline.Alarms;

/// <summary>An alarm as people read it.</summary>
public static class AlarmWords
{
    /// <summary>What is wrong and what to do, in French.</summary>
    public static string French(AlarmRecord alarm) => alarm.Kind switch
    {
        AlarmKind.Overdue => Sentences.French("alarm.overdue", alarm.Count, Hour(alarm.Oldest)),
        AlarmKind.SilentShard => Sentences.French("alarm.silent", alarm.Count),
        AlarmKind.Clock => Sentences.French("alarm.clock", alarm.Machine, alarm.Count),
        _ => Sentences.French("alarm.store"),
    };

    /// <summary>What is wrong and what to do, in English.</summary>
    public static string English(AlarmRecord alarm) => alarm.Kind switch
    {
        AlarmKind.Overdue => Sentences.English("alarm.overdue", alarm.Count, Hour(alarm.Oldest)),
        AlarmKind.SilentShard => Sentences.English("alarm.silent", alarm.Count),
        AlarmKind.Clock => Sentences.English("alarm.clock", alarm.Machine, alarm.Count),
        _ => Sentences.English("alarm.store"),
    };

    /// <summary>Its mail's subject.</summary>
    public static string Subject(AlarmRecord alarm) => alarm.Until is null ? Sentences.French("alarm.subject") : Sentences.French("alarm.subject-over");

    /// <summary>Its mail: French, then English.</summary>
    public static string Mail(AlarmRecord alarm) => alarm.Until is { } until
        ? $"{Sentences.French("alarm.over", Hour(until))}\n\n{French(alarm)}\n\n— \n{Sentences.English("alarm.over", Hour(until))}\n\n{English(alarm)}\n"
        : $"{French(alarm)}\n\n— \n{English(alarm)}\n";

    private static string Hour(DateTimeOffset? at) => at is { } hour ? hour.UtcDateTime.ToString("yyyy-MM-dd HH:mm:ss 'UTC'", CultureInfo.InvariantCulture) : "";
}
