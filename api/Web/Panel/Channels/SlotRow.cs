namespace Scheduler.Web.Panel.Channels;

/// <summary>A day and an hour as they are chosen; both empty: a free row.</summary>
/// <param name="Day">MON to SUN, MON-FRI or *.</param>
/// <param name="Time">As browsers write an hour.</param>
public sealed record SlotRow(string Day, string Time)
{
    /// <summary>Nothing was chosen.</summary>
    public bool IsFree => Time.Length == 0;
}
