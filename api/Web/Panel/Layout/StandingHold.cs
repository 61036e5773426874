using Scheduler.Contracts.Holds;

namespace Scheduler.Web.Panel.Layout;

/// <summary>A pause that stands, and the names a reader knows it by.</summary>
/// <param name="Hold">The pause.</param>
/// <param name="Name">What it stops: everything, an owner's name, an account.</param>
/// <param name="TimeZone">IANA zone its hours are shown in.</param>
public sealed record StandingHold(HoldRecord Hold, string Name, string TimeZone);
