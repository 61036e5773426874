using System.ComponentModel.DataAnnotations;

namespace Scheduler.Pipeline.Timetable;

/// <summary>How the timetable looks ahead.</summary>
public sealed class TimetableOptions
{
    /// <summary>The configuration section.</summary>
    public const string Section = "Scheduler:Timetable";

    /// <summary>How far ahead it looks, to warm what is due. Default 15 s; 1 s to 5 min.</summary>
    [Range(typeof(TimeSpan), "00:00:01", "00:05:00")]
    public TimeSpan Horizon { get; set; } = TimeSpan.FromSeconds(15);

    /// <summary>How often it looks, besides when something is added here. What another silo adds inside its own horizon is seen this late at most. Default 1 s; 100 ms to 1 min.</summary>
    [Range(typeof(TimeSpan), "00:00:00.1", "00:01:00")]
    public TimeSpan Interval { get; set; } = TimeSpan.FromSeconds(1);

    /// <summary>How long a shard is leased. Default 10 s; at least five intervals, or a shard can fall silent.</summary>
    [Range(typeof(TimeSpan), "00:00:02", "00:05:00")]
    public TimeSpan Lease { get; set; } = TimeSpan.FromSeconds(10);
}
