namespace Scheduler.Web.Panel.Channels;

/// <summary>A range as it is typed, of hours or of days; both ends empty: a free row.</summary>
/// <param name="From">Its beginning, as browsers write it.</param>
/// <param name="To">Its end.</param>
/// <param name="Reason">Why, for days.</param>
public sealed record ClosureRow(string From, string To, string Reason = "")
{
    /// <summary>Nothing was chosen.</summary>
    public bool IsFree => From.Length == 0 && To.Length == 0;
}
