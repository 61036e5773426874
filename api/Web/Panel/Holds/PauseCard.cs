using Scheduler.Web.Holds;
using Scheduler.Web.Panel.Layout;

namespace Scheduler.Web.Panel.Holds;

/// <summary>A pause that stands, with what it reaches.</summary>
/// <param name="Standing">The pause and its names.</param>
/// <param name="Report">What it reaches.</param>
public sealed record PauseCard(StandingHold Standing, PauseReport Report);
